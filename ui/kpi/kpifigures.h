#pragma once

#include "core/kpi/kpireport.h"
#include "ui/format/format.h"
#include "ui/widgets/kpitile.h"

namespace csm::ui {

/// @p kpi as a tile shows it: against the last month that is over, with its trend.
KpiFigure kpiFigure(const KpiValue &kpi, const KpiReport &report, const Format &format);

/// How @p kpi changed since the last month that is over; no text where that is not known or nothing changed.
Delta kpiDelta(const KpiValue &kpi, const Format &format);

/// The value of a point or a KPI as a plain number: minor units of money.
std::optional<double> plainNumber(const KpiAmount &amount);

} // namespace csm::ui
