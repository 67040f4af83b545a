#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace csm::ui {

/// A trend without axes: a line over a soft area, its last value marked. NaN is a gap; fewer than two values
/// paint nothing.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &color);

} // namespace csm::ui
