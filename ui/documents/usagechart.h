#pragma once

#include "ui/charts/chartspec.h"

#include <optional>

namespace csm::ui {

class DocumentWords;
struct PlanDocument;

/// Weekly active users; nothing to draw where no week, or only one, is known.
std::optional<ChartSpec> usageChart(const PlanDocument &document, const DocumentWords &words);

} // namespace csm::ui
