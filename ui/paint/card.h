#pragma once

#include "ui/theme/look.h"

#include <QRectF>

class QPainter;

namespace csm::ui {

/// The ground of everything that stands on the canvas.
void paintCard(QPainter &painter, const QRectF &rect, const Look &look);

/// The program's mark.
void paintLogo(QPainter &painter, const QRectF &rect, const Look &look);

} // namespace csm::ui
