#pragma once

#include "core/domain/healthband.h"
#include "core/kpi/kpi.h"

namespace csm {

/// How recurring revenue (a year's worth, ARR) moved within a month; opening + movements = closing.
struct RevenueMovements
{
    QDate month = {};
    bool running = false;
    qint64 opening = 0; ///< minor units of a year, as all that follow
    qint64 fresh = 0; ///< first revenue ever
    qint64 expansion = 0;
    qint64 contraction = 0; ///< positive
    qint64 churn = 0; ///< positive
    qint64 reactivation = 0;
    qint64 closing = 0;
    int customers = 0; ///< with revenue at the end

    friend bool operator==(const RevenueMovements &, const RevenueMovements &) = default;
};

struct HealthDistribution
{
    int risk = 0;
    int watch = 0;
    int healthy = 0;
    int unknown = 0;
    std::optional<double> meanCoverage = {}; ///< of those with a score

    friend bool operator==(const HealthDistribution &, const HealthDistribution &) = default;
};

/// An account with a renewal ahead and a score: one point of the chart.
struct RenewalPoint
{
    QString accountId = {};
    QString name = {};
    int daysLeft = 0;
    double score = 0;
    HealthBand band = HealthBand::Unknown;
    std::optional<Money> target = {};

    friend bool operator==(const RenewalPoint &, const RenewalPoint &) = default;
};

/// All that a KPI page shows, of one moment.
struct KpiReport
{
    KpiLevel level = {};
    QDate today = {};
    QDateTime asOf = {}; ///< the oldest among what was read; invalid: nothing was
    int accounts = 0; ///< in the level, not gone
    QString currency = {}; ///< of the movements; empty: no revenue, or several currencies
    QList<KpiValue> values = {};
    QList<RevenueMovements> movements = {}; ///< oldest first
    HealthDistribution health = {};
    QList<RenewalPoint> renewals = {};

    const KpiValue *find(const QString &code) const;
};

} // namespace csm
