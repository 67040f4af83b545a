#pragma once

#include "core/kpi/kpi.h"
#include "ui/format/language.h"

#include <QJsonObject>

namespace csm::ctl {

QJsonValue amountJson(const KpiAmount &amount);
QJsonObject kpiJson(const KpiValue &kpi, ui::Language language);

} // namespace csm::ctl
