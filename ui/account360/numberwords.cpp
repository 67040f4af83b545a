#include "ui/account360/numberwords.h"

#include "core/health/scorecard.h"
#include "core/kpi/kpicatalogue.h"
#include "ui/account360/healthwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

} // namespace

const QString &NumberWords::in(const LocalText &text) const
{
    return text.in(m_format.language() == Language::Korean ? QLocale::Korean : QLocale::English);
}

QString NumberWords::window(QDate from, QDate to) const
{
    if (!to.isValid())
        return {};
    if (!from.isValid() || from == to)
        return m_format.date(to);
    return m_format.date(from) + u" – "_s + m_format.date(to);
}

QString NumberWords::moment(const QDateTime &at) const
{
    return at.isValid() ? m_format.dateTime(at, m_zone) : QString();
}

QString NumberWords::value(const KpiValue &kpi) const
{
    switch (kpi.definition.unit) {
    case KpiUnit::Ratio:
        return m_format.percent(kpi.number());
    case KpiUnit::Money:
        return m_format.money(kpi.money());
    case KpiUnit::Count:
    case KpiUnit::Points:
        return m_format.number(kpi.number());
    }
    Q_UNREACHABLE();
}

Explanation NumberWords::explain(const KpiValue &kpi) const
{
    Explanation said;
    said.title = in(kpi.definition.name);
    said.value = value(kpi);
    if (kpi.definition.unit == KpiUnit::Money && kpi.money())
        said.note = m_format.moneyInFull(kpi.money());
    else if (!kpi.isKnown())
        said.note = in(KpiCatalogue::standard().reason(kpi.reason));
    said.formula = in(kpi.definition.formula);
    said.count = u"n = "_s + m_format.number(kpi.n);
    said.window = window(kpi.from, kpi.to);
    said.asOf = moment(kpi.asOf);
    return said;
}

QString NumberWords::missing(MissingInput reason) const
{
    switch (reason) {
    case MissingInput::None:
        return {};
    case MissingInput::NoData:
        return Words::tr("Nothing of the kind is known, so it does not count.");
    case MissingInput::NothingToCompareWith:
        return Words::tr("There is nothing to compare with, so it does not count.");
    case MissingInput::Stale:
        return Words::tr("What is known is too old, so it does not count.");
    case MissingInput::OutOfBounds:
        return Words::tr("The value lies outside of what is scored, so it does not count.");
    }
    Q_UNREACHABLE();
}

Explanation NumberWords::explain(const MeasureScore &measure, const QDateTime &asOf) const
{
    Explanation said;
    said.title = in(measure.name);
    said.value = scoreText(measure.score);
    said.note = missing(measure.input.missing);
    QStringList lines = {
        Words::tr("Value %1, scored 0 to 100, higher is better.").arg(m_format.number(measure.input.raw, 2)),
        Words::tr("It makes %1 of the score.").arg(m_format.percent(measure.share, 0))};
    if (!in(measure.note).isEmpty())
        lines.append(in(measure.note));
    said.formula = lines.join(u'\n');
    said.count = u"n = "_s + m_format.number(measure.input.n);
    said.window = window(measure.input.from, measure.input.to);
    said.asOf = moment(asOf);
    return said;
}

Explanation NumberWords::explain(const HealthScore &health, const QDateTime &asOf) const
{
    Explanation said;
    said.title = Words::tr("Health");
    said.value
        = health.score ? pillText(healthPill(health.band, health.score, health.coverage)) : Format::missing();
    if (!health.score)
        said.note = Words::tr("Nothing is known that health could be made of.");
    else if (health.lowConfidence)
        said.note = Words::tr("Too little of the scorecard had data for a firm score.");
    said.formula
        = Words::tr("Weighted means of the measures in their groups, then of the groups. What has no data "
                    "is left out: %1 of the weight had some.")
              .arg(m_format.percent(health.coverage, 0));
    int known = 0;
    for (const GroupScore &group : health.groups)
        known += int(std::ranges::count_if(
            group.measures, [](const MeasureScore &m) { return m.score && m.weight > 0; }));
    said.count = Words::tr("%n measure(s)", nullptr, known);
    said.source = Words::tr("Scorecard %1, version %2")
                      .arg(in(Scorecard::standard().name))
                      .arg(health.scorecardVersion);
    said.asOf = moment(asOf);
    return said;
}

Explanation NumberWords::explain(const NextRenewal &renewal, const QDateTime &asOf) const
{
    Explanation said;
    said.title = Words::tr("Renewal");
    said.value = renewal.on.isValid() ? m_format.fullDate(renewal.on) : Format::missing();
    if (!renewal.on.isValid())
        said.note = Words::tr("No renewal is open, and no subscription says when it renews.");
    else if (renewal.target)
        said.note = Words::tr("Target %1").arg(m_format.moneyInFull(renewal.target));
    said.formula
        = Words::tr("The earliest open renewal from today on; without one, the latest that is overdue; "
                    "without any, the earliest day on which an active subscription renews.");
    said.asOf = moment(asOf);
    return said;
}

} // namespace csm::ui
