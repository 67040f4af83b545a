#pragma once

#include "core/kpi/kpifacts.h"
#include "core/kpi/kpireport.h"

namespace csm {

/// KPIs as pure functions of facts. Division by zero or nothing to count gives no value and says why, never
/// 0.
KpiReport calculateKpis(const KpiFacts &facts, const KpiLevel &level, int months);

} // namespace csm
