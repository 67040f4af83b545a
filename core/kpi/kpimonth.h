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

    QDate cohortOn() const { return first.addMonths(-11).addDays(-1); } ///< the end of month m − 12
    QDate yearFrom() const { return end.addMonths(-12).addDays(1); } ///< the trailing 12 months begin here
};

/// The last @p count months, oldest first; the last one is the running one.
inline std::vector<KpiMonth> kpiMonths(QDate today, int count)
{
    std::vector<KpiMonth> months;
    const QDate running(today.year(), today.month(), 1);
    for (int ago = count - 1; ago >= 0; --ago) {
        const QDate first = running.addMonths(-ago);
        months.push_back(
            {first, first.addDays(-1), ago == 0 ? today : first.addMonths(1).addDays(-1), ago == 0});
    }
    return months;
}

} // namespace csm
