#pragma once

#include "ui/paint/icon.h"

#include <QIcon>

namespace csm::ui {

class Theme;

/// An icon of resources/icons/names.txt, such as "house", in the theme's colours of the moment. Asserts that
/// it exists.
QIcon icon(const Theme &theme, QLatin1StringView name, IconInk ink = IconInk::Text2);

} // namespace csm::ui
