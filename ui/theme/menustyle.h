#pragma once

#include "ui/theme/look.h"

#include <QRegion>
#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;

namespace csm::ui {

/// The ground and the edge of what floats: menus, the popups of combo boxes, tool tips.
void drawFloatingPanel(const QRect &rect, QPainter &painter, const Look &look);

/// Its outline, for windows that cannot be translucent where nothing composes them.
QRegion floatingMask(const QRect &rect);

QSize menuItemSize(const QStyleOptionMenuItem &option, const Look &look);
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Look &look);

} // namespace csm::ui
