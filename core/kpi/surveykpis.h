#pragma once

#include "core/kpi/kpireport.h"
#include "core/kpi/measured.h"

namespace csm {

/// NPS with its counts, and CSAT, of the trailing 12 months.
void addSurveyKpis(const KpiContext &context, KpiReport &report);

} // namespace csm
