#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace csm::ui {

/// What every paint function needs to know: the colours and the faces. Both must outlive it.
struct Look
{
    const Tokens &tokens;
    const Fonts &fonts;
};

} // namespace csm::ui
