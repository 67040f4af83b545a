#pragma once

#include "core/health/healthscorer.h"
#include "ui/account360/numberwords.h"
#include "ui/widgets/healthbars.h"

namespace csm::ui {

/// The measures behind a score in the order of the scorecard; counted are those that weigh something.
QList<MeasureScore> countedMeasures(const HealthScore &health);
QList<MeasureScore> allMeasures(const HealthScore &health);

QList<HealthPart> healthParts(const QList<MeasureScore> &measures, const NumberWords &words);

} // namespace csm::ui
