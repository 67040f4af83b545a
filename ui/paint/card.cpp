#include "ui/paint/card.h"

#include "ui/paint/shapes.h"

#include <QPainter>

namespace csm::ui {

void paintCard(QPainter &painter, const QRectF &rect, const Look &look)
{
    paintRounded(painter, rect, 10, look.tokens.surface, look.tokens.border);
}

void paintLogo(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.save();
    paintRounded(painter, rect, rect.width() * 0.25, look.tokens.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(look.tokens.onAccent, rect.width() * 0.094, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + rect.width() * x / 64, rect.top() + rect.height() * y / 64);
    };
    painter.drawPolyline(QPolygonF({at(12, 40), at(24, 27), at(34, 36), at(52, 20)})); // as csm-workbench.svg
    painter.restore();
}

} // namespace csm::ui
