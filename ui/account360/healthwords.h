#pragma once

#include "core/domain/healthband.h"
#include "ui/paint/pill.h"

#include <optional>

namespace csm::ui {

QString bandText(HealthBand band); ///< "At risk", "Watch", "Healthy", "No data"
Tone bandTone(HealthBand band);

/// A score as it is shown. Cut, not rounded: 74.9 lies below the band that begins at 75.
QString scoreText(std::optional<double> score);

/// The band a part of a score would lie in, for the colour of its bar.
Tone scoreTone(std::optional<double> score);

/// Whether so little of the scorecard had data that the score is shown in grey.
bool isLowConfidence(std::optional<double> coverage);

Pill healthPill(HealthBand band, std::optional<double> score, std::optional<double> coverage);

} // namespace csm::ui
