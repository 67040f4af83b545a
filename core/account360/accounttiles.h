#pragma once

#include "core/account360/accountoverview.h"
#include "core/health/monthlyusage.h"
#include "core/kpi/kpireport.h"

namespace csm {

/// When the facts behind the tiles were read.
struct TileAges
{
    QDateTime usage = {};
    QDateTime cases = {};
};

/// The tiles out of what @p overview already holds; pure.
AccountTiles accountTiles(const AccountOverview &overview, const KpiReport &report, const MonthlyUsage &usage,
    const TileAges &ages, const QDateTime &now);

} // namespace csm
