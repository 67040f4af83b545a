#pragma once

#include "ui/theme/look.h"

#include <QString>

namespace csm::ui {

/// The few rules that Qt's style interface cannot say: menus, tool tips, text boxes. Colours are literal,
/// because palette() in a sheet is read once and widgets would keep yesterday's theme.
QString styleSheet(const Look &look);

} // namespace csm::ui
