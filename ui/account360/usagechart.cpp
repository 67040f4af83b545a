#include "ui/account360/usagechart.h"

#include <QCoreApplication>

#include <algorithm>

namespace csm::ui {

namespace {

struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageChart)
};

bool isKnown(const ChartSeries &series)
{
    return std::ranges::any_of(series.values, &std::optional<double>::has_value);
}

} // namespace

ChartSpec usageChart(const QList<UsageWeek> &weeks, const Format &format)
{
    ChartSpec spec;
    spec.title = UsageWords::tr("Weekly active users");
    spec.note = UsageWords::tr("last %n week(s)", nullptr, int(weeks.size()));
    spec.x.name = UsageWords::tr("Week");
    ChartSeries active{.name = UsageWords::tr("Active"), .ink = ChartInk::Series1, .area = true};
    ChartSeries core{.name = UsageWords::tr("Core feature"), .ink = ChartInk::Series2};
    ChartSeries licences{
        .name = UsageWords::tr("Licences"), .ink = ChartInk::Muted, .dashed = true, .stepped = true};
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        const UsageWeek &week = weeks[i];
        const bool newMonth = i > 0 && week.monday.month() != weeks[i - 1].monday.month();
        spec.categories.append({.axis = newMonth ? format.month(week.monday) : QString(),
            .full = UsageWords::tr("Week of %1").arg(format.textDate(week.monday))});
        active.values.append(week.activeUsers);
        core.values.append(week.coreFeatureUsers);
        licences.values.append(week.licences);
    }
    for (const ChartSeries &series : {active, core, licences}) {
        if (isKnown(series))
            spec.series.append(series);
    }
    return spec;
}

Explanation aboutUsage(const QList<UsageWeek> &weeks, const QDateTime &asOf, const NumberWords &words)
{
    const auto known = std::ranges::count_if(
        weeks, [](const UsageWeek &week) { return week.activeUsers || week.coreFeatureUsers; });
    Explanation said;
    said.title = UsageWords::tr("Weekly active users");
    said.formula
        = UsageWords::tr("How many people used the product, and its core feature, in each full week "
                         "(Monday to Sunday), as the CRM has it. A week of which nothing is known is "
                         "a gap. The dashed line is the licences bought.");
    said.count = UsageWords::tr("%n week(s) with data", nullptr, int(known));
    if (!weeks.isEmpty())
        said.window = words.window(weeks.front().monday, weeks.back().monday.addDays(6));
    said.asOf = words.moment(asOf);
    return said;
}

} // namespace csm::ui
