#pragma once

#include "core/kpi/kpireport.h"

#include <QStringList>

namespace csm::ui {

/// What the KPI page reads at once.
struct KpiReading
{
    KpiReport report = {};
    QStringList segments = {};
};

} // namespace csm::ui
