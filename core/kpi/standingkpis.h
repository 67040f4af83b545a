#pragma once

#include "core/kpi/kpireport.h"
#include "core/kpi/measured.h"

namespace csm {

/// Mean health, and how it is spread.
void addHealthKpis(const KpiContext &context, KpiReport &report);

/// Renewals due within 90 days, and renewals against health.
void addRenewalKpis(const KpiContext &context, KpiReport &report);

} // namespace csm
