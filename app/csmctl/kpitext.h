#pragma once

#include "core/kpi/kpi.h"
#include "ui/format/format.h"

namespace csm::ctl {

/// A value as a person reads it: 93.4 %, ₩1.28B, 12.
QString kpiValueText(const KpiValue &kpi, const ui::Format &format);

/// KPIs as a table: name, value, n, window, and why there is no value.
QString kpiTable(const QList<KpiValue> &kpis, const ui::Format &format);

} // namespace csm::ctl
