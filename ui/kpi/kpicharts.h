#pragma once

#include "core/kpi/kpireport.h"
#include "ui/charts/chartspec.h"
#include "ui/format/format.h"

namespace csm::ui {

/// How amounts of @p currency up to @p largest (minor units) are written in a chart, and the unit in words.
struct MoneyScale
{
    NumberStyle style = {};
    QString unit = {}; ///< "억 원", "₩M"

    static MoneyScale of(const QString &currency, double largest, Language language);
};

ChartSpec movementsChart(const KpiReport &report, const Format &format);
ChartSpec retentionChart(const KpiReport &report, const Format &format);
ChartSpec healthChart(const KpiReport &report, const Format &format);

/// The renewals that the chart of renewals shows: of the next twelve months, the nearest first, 500 at most.
QList<RenewalPoint> chartedRenewals(const KpiReport &report);
ChartSpec renewalsChart(const KpiReport &report, const Format &format);

} // namespace csm::ui
