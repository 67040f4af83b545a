#pragma once

#include "ui/theme/look.h"

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;

namespace csm::ui {

/// The ground and the edge of what floats: menus, the popups of combo boxes, tool tips.
void drawFloatingPanel(const QRect &rect, QPainter &painter, const Look &look);

QSize menuItemSize(const QStyleOptionMenuItem &option, const Look &look);
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Look &look);

} // namespace csm::ui
