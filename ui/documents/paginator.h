#pragma once

#include "ui/documents/block.h"

namespace csm::ui {

struct PlacedBlock
{
    BlockPtr block = {};
    double top = 0; ///< below the top of the page's text
};

using PageContent = std::vector<PlacedBlock>;

/// Distributes @p blocks over pages whose text is @p height high; at least one page.
std::vector<PageContent> paginated(const Blocks &blocks, double height);

} // namespace csm::ui
