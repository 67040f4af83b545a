#include "core/kpi/surveykpis.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// @p number makes it out of at least @p least answers.
template<typename Number>
KpiValue surveyKpi(
    const QString &code, const KpiContext &context, SurveyAnswer::Kind kind, int least, Number number)
{
    return kpiOver(code, context, context.facts.surveysAsOf, [&](const KpiMonth &month) {
        const SurveyScore score = surveyScore(context.facts.answers, kind, month.yearFrom, month.end);
        Measured measured{{}, KpiReason::None, score.n, month.yearFrom, month.end};
        if (score.n == 0)
            measured.reason = KpiReason::NoData;
        else if (score.n < least)
            measured.reason = KpiReason::TooFewAnswers;
        else
            measured.value = double(number(score));
        return measured;
    });
}

} // namespace

void addSurveyKpis(const KpiContext &context, KpiReport &report)
{
    using Kind = SurveyAnswer::Kind;
    constexpr int enough = SurveyScore::enough;
    report.values << surveyKpi(u"nps"_s, context, Kind::Nps, enough, [](const SurveyScore &s) {
        return s.nps();
    }) << surveyKpi(u"nps_promoters"_s, context, Kind::Nps, 1, [](const SurveyScore &s) {
        return s.promoters;
    }) << surveyKpi(u"nps_passives"_s, context, Kind::Nps, 1, [](const SurveyScore &s) {
        return s.passives;
    }) << surveyKpi(u"nps_detractors"_s, context, Kind::Nps, 1, [](const SurveyScore &s) {
        return s.detractors;
    }) << surveyKpi(u"csat"_s, context, Kind::Csat, enough, [](const SurveyScore &s) { return s.csat(); });
}

} // namespace csm
