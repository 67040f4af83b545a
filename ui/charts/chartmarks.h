#pragma once

#include "ui/charts/chartgeometry.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace csm::ui {

/// The lines, bars, slices or points themselves.
void paintChartMarks(
    QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry, const Look &look);

inline constexpr double kDonutHole = 0.73; ///< of the radius
inline constexpr double kPointSize = 10;

/// A line with an area carries the weight, a dashed one is thin.
QPen linePen(const ChartSeries &series, const QColor &color, bool dashed);

/// The soft ground under a line.
QBrush areaBrush(const QColor &color, const QRectF &plot);

} // namespace csm::ui
