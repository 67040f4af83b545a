#pragma once

#include <QDate>

#include <vector>

namespace csm {

/// A month as KPIs measure it: on its last day, the running one today.
struct KpiMonth
{
    QDate first = {};
    QDate opening = {}; ///< the last day of the month before
    QDate end = {};
    bool running = false;
    QDate cohortOn = {}; ///< the end of month m − 12
    QDate yearFrom = {}; ///< the trailing 12 months begin here
};

/// The last @p count months, oldest first; the last one is the running one.
inline std::vector<KpiMonth> kpiMonths(QDate today, int count)
{
    std::vector<KpiMonth> months;
    const QDate running(today.year(), today.month(), 1);
    for (int ago = count - 1; ago >= 0; --ago) {
        KpiMonth &month = months.emplace_back();
        month.first = running.addMonths(-ago);
        month.opening = month.first.addDays(-1);
        month.running = ago == 0;
        month.end = month.running ? today : month.first.addMonths(1).addDays(-1);
        month.cohortOn = month.first.addMonths(-11).addDays(-1);
        // From the next day where that begins a month: a year before 28 February may be one day short of
        // March.
        const QDate next = month.end.addDays(1);
        month.yearFrom = next.day() == 1 ? next.addMonths(-12) : month.end.addMonths(-12).addDays(1);
    }
    return months;
}

} // namespace csm
