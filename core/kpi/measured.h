#pragma once

#include "core/kpi/kpi.h"
#include "core/kpi/kpifacts.h"
#include "core/kpi/kpimonth.h"

namespace csm {

/// What a KPI is in one month.
struct Measured
{
    KpiAmount value = {};
    KpiReason reason = KpiReason::None;
    int n = 0;
    QDate from = {};
    QDate to = {};
};

/// A ratio; without a value when @p denominator is not above 0.
Measured measuredRatio(double numerator, double denominator, int n, QDate from, QDate to);

/// Of what and of when a report is.
struct KpiContext
{
    const KpiFacts &facts;
    KpiLevel level = {};
    std::vector<KpiMonth> months = {};
};

/// The series is one entry a month, the headline the last one: the running month's.
KpiValue kpiValue(const QString &code, const KpiContext &context, const QDateTime &asOf,
    const std::vector<Measured> &measured);

/// As above; @p measure gives a month's.
template<typename Measure>
KpiValue kpiOver(const QString &code, const KpiContext &context, const QDateTime &asOf, Measure measure)
{
    std::vector<Measured> measured;
    for (const KpiMonth &month : context.months)
        measured.push_back(measure(month));
    return kpiValue(code, context, asOf, measured);
}

/// Of what is known of today alone: no value was kept for earlier months.
KpiValue kpiOfToday(
    const QString &code, const KpiContext &context, const QDateTime &asOf, const Measured &today);

} // namespace csm
