#pragma once

#include "core/kpi/kpireport.h"
#include "core/kpi/measured.h"

namespace csm {

/// MRR, ARR, retention in cohort form, churn in the month, new customers; and the movements behind them.
void addRevenueKpis(const KpiContext &context, KpiReport &report);

} // namespace csm
