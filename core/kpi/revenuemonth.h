#pragma once

#include "core/domain/revenue.h"
#include "core/kpi/kpimonth.h"
#include "core/kpi/kpireport.h"

namespace csm {

/// What recurring revenue did in one month, of all accounts together.
struct RevenueMonth
{
    KpiMonth month = {};
    RevenueMovements movements = {};
    int openingLogos = 0;
    int lostLogos = 0;
    int newCustomers = 0;
    int cohort = 0; ///< accounts with revenue 12 months before
    int kept = 0; ///< of those, with revenue now
    qint64 cohortThen = 0; ///< a year's worth, as the movements
    qint64 cohortNow = 0;
    qint64 cohortAtMostThen = 0; ///< Σ min(then, now)
};

/// One pass over the accounts.
std::vector<RevenueMonth> revenueMonths(const RevenueBook &book, const std::vector<KpiMonth> &months);

} // namespace csm
