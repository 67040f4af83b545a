#include "ui/documents/usagechart.h"

#include "ui/documents/documentwords.h"
#include "ui/documents/plandocument.h"

#include <algorithm>

namespace csm::ui {

std::optional<ChartSpec> usageChart(const PlanDocument &document, const DocumentWords &words)
{
    const auto known = std::ranges::count_if(
        document.usage, [](const DocumentWeek &week) { return week.activeUsers.has_value(); });
    if (known < 2)
        return std::nullopt;
    ChartSpec spec;
    spec.title = words.usage(int(document.usage.size()));
    ChartSeries users;
    users.name = words.weeklyUsers();
    users.area = true;
    for (const DocumentWeek &week : document.usage) {
        const bool firstOfMonth = week.monday.day() <= 7;
        spec.categories.append({firstOfMonth ? words.format().month(week.monday) : QString(),
            words.format().isoDate(week.monday), false});
        users.values.append(week.activeUsers);
    }
    spec.series.append(users);
    return spec;
}

} // namespace csm::ui
