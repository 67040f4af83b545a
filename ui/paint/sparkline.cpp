#include "ui/paint/sparkline.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace csm::ui {

namespace {

constexpr double kDot = 2.5;

/// The stretches of @p values between gaps, mapped into @p rect.
QList<QPolygonF> stretches(const QList<double> &values, const QRectF &rect)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    QList<QPolygonF> lines(1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            if (!lines.last().isEmpty())
                lines.append(QPolygonF());
            continue;
        }
        const double share = high > low ? (values[i] - low) / (high - low) : 0.5;
        lines.last().append({rect.left() + rect.width() * double(i) / double(values.size() - 1),
            rect.bottom() - rect.height() * share});
    }
    return lines;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &color)
{
    if (values.size() < 2)
        return;
    const QRectF room = rect.adjusted(kDot, kDot, -kDot, -kDot);
    const QList<QPolygonF> lines = stretches(values, room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor top = color;
    top.setAlphaF(0.22F);
    QColor bottom = color;
    bottom.setAlphaF(0.0F);
    QLinearGradient shade(room.topLeft(), rect.bottomLeft());
    shade.setColorAt(0, top);
    shade.setColorAt(1, bottom);
    for (const QPolygonF &line : lines) {
        if (line.size() < 2)
            continue;
        QPolygonF area = line;
        area << QPointF(line.last().x(), rect.bottom()) << QPointF(line.first().x(), rect.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
    if (!lines.last().isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(lines.last().last(), kDot, kDot);
    }
    painter.restore();
}

} // namespace csm::ui
