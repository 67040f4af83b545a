#pragma once

#include "ui/documents/outlinerow.h"

#include <vector>

namespace csm::ui {

class DocumentWords;
struct PlanDocument;

/// The objectives of @p document, each followed by its outcomes and its steps.
std::vector<OutlineRow> outlineRows(
    const PlanDocument &document, const DocumentWords &words, const Paper &paper);

} // namespace csm::ui
