#include "ui/paint/delta.h"

#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

void paintTrendArrow(QPainter &painter, const QRectF &box, bool up, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x,
            up ? box.bottom() - box.height() * y : box.top() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF({at(0, 0.2), at(0.34, 0.55), at(0.56, 0.35), at(1, 0.85)}));
    painter.drawPolyline(QPolygonF({at(0.68, 0.85), at(1, 0.85), at(1, 0.52)}));
    painter.restore();
}

} // namespace

void paintDelta(QPainter &painter, const QRectF &rect, const Delta &delta, const Look &look)
{
    const QFont strong = look.fonts.figures(12, QFont::Bold);
    const QColor ink = look.tokens.tone(delta.tone).ink;
    const double arrow = 12 * look.fonts.scale();
    QRectF room = rect;
    painter.save();
    if (delta.direction != Delta::Direction::None) {
        paintTrendArrow(painter, {room.left(), room.center().y() - arrow / 2, arrow, arrow},
            delta.direction == Delta::Direction::Up, ink);
        room.setLeft(room.left() + arrow + 5);
    }
    paintTextLine(painter, room, delta.text, strong, ink);
    if (!delta.text.isEmpty())
        room.setLeft(room.left() + textWidth(delta.text, strong) + 7);
    paintTextLine(painter, room, delta.hint, look.fonts.words(12), look.tokens.text3);
    painter.restore();
}

} // namespace csm::ui
