#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace csm::ui {

/// A rounded rectangle whose hairline lies inside @p rect, crisp at every scale. An invalid colour is not
/// painted.
void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
    const QColor &line = {}, double lineWidth = 1.0);

/// An open angle that points @p degrees clockwise from up, as on combo boxes, trees and headers.
void paintChevron(QPainter &painter, QPointF center, double size, double degrees, const QColor &color);

/// A tick inside @p rect.
void paintTick(QPainter &painter, const QRectF &rect, const QColor &color, double width = 1.6);

/// @p a with a @p share of @p b in it, for what has no token of its own.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace csm::ui
