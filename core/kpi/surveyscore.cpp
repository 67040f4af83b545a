#include "core/kpi/surveyscore.h"

namespace csm {

namespace {

bool isOnNpsScale(const SurveyAnswer &answer)
{
    return answer.scaleMin.value_or(0) == 0 && answer.scaleMax.value_or(10) == 10 && answer.score >= 0
        && answer.score <= 10;
}

/// 4-5 of 5 and 5-7 of 7 lie above 60 % of their scale, 3 of 5 and 4 of 7 at half.
bool isPositive(const SurveyAnswer &answer)
{
    const double min = answer.scaleMin.value_or(1);
    const double max = answer.scaleMax.value_or(5);
    return max > min && (answer.score - min) / (max - min) > 0.6;
}

bool isIn(const SurveyAnswer &answer, QDate from, QDate to)
{
    return from <= answer.answeredOn && answer.answeredOn <= to
        && (!answer.goneOn.isValid() || to < answer.goneOn);
}

} // namespace

SurveyScore surveyScore(
    const std::vector<SurveyAnswer> &answers, SurveyAnswer::Kind kind, QDate from, QDate to)
{
    SurveyScore score;
    for (const SurveyAnswer &answer : answers) {
        if (answer.kind != kind || !isIn(answer, from, to))
            continue;
        if (kind == SurveyAnswer::Kind::Nps && !isOnNpsScale(answer))
            continue;
        ++score.n;
        score.positive += isPositive(answer) ? 1 : 0;
        if (answer.score >= 9)
            ++score.promoters;
        else if (answer.score >= 7)
            ++score.passives;
        else
            ++score.detractors;
    }
    return score;
}

} // namespace csm
