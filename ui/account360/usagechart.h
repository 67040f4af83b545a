#pragma once

#include "core/account360/accountrecords.h"
#include "ui/account360/numberwords.h"
#include "ui/charts/chartspec.h"
#include "ui/format/format.h"

namespace csm::ui {

/// Weekly users of half a year against the licences bought. Gaps stay gaps.
ChartSpec usageChart(const QList<UsageWeek> &weeks, const Format &format);
Explanation aboutUsage(const QList<UsageWeek> &weeks, const QDateTime &asOf, const NumberWords &words);

} // namespace csm::ui
