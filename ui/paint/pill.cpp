#include "ui/paint/pill.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kHeight = 24;
constexpr double kPadding = 9;
constexpr double kGap = 5;

QFont wordFont(const Look &look)
{
    return look.fonts.words(12, QFont::DemiBold);
}
QFont numberFont(const Look &look)
{
    return look.fonts.figures(12, QFont::Bold);
}

} // namespace

QString pillText(const Pill &pill)
{
    return pill.number.isEmpty() ? pill.word : pill.word + u' ' + pill.number;
}

QSizeF pillSize(const Pill &pill, const Look &look)
{
    const double shape = 8 * look.fonts.scale();
    double width = 2 * kPadding + shape + kGap + textWidth(pill.word, wordFont(look));
    if (!pill.number.isEmpty())
        width += kGap + textWidth(pill.number, numberFont(look));
    return {width, look.fonts.scale() * kHeight};
}

void paintPill(QPainter &painter, const QRectF &rect, const Pill &pill, const Look &look)
{
    const QSizeF size = pillSize(pill, look);
    const QRectF box(
        rect.left(), rect.center().y() - size.height() / 2, qMin(size.width(), rect.width()), size.height());
    const bool grey = pill.faint || pill.tone == Tone::Neutral;
    const ToneColors colors = look.tokens.tone(grey ? Tone::Neutral : pill.tone);
    const double shape = 8 * look.fonts.scale();
    painter.save();
    paintRounded(painter, box, box.height() / 2, colors.soft);
    paintBandShape(painter, {box.left() + kPadding + shape / 2, box.center().y()}, shape, pill.tone,
        grey ? look.tokens.text3 : colors.fill);
    QRectF text = box.adjusted(kPadding + shape + kGap, 0, -kPadding, 0);
    if (!pill.number.isEmpty()) {
        const double width = textWidth(pill.number, numberFont(look));
        paintTextLine(painter, text, pill.number, numberFont(look), colors.ink, Qt::AlignRight);
        text.setRight(text.right() - width - kGap + 1);
    }
    paintTextLine(painter, text, pill.word, wordFont(look), colors.ink);
    painter.restore();
}

void paintBandShape(QPainter &painter, QPointF center, double size, Tone tone, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double half = size / 2;
    switch (tone) {
    case Tone::Good:
        painter.drawEllipse(center, half, half);
        break;
    case Tone::Warn:
        painter.drawPolygon(QPolygonF({center - QPointF(0, half * 1.15), center + QPointF(half * 1.15, 0),
            center + QPointF(0, half * 1.15), center - QPointF(half * 1.15, 0)}));
        break;
    case Tone::Risk:
        painter.drawPolygon(QPolygonF({center + QPointF(0, -half * 1.05),
            center + QPointF(half * 1.15, half * 0.9), center + QPointF(-half * 1.15, half * 0.9)}));
        break;
    default:
        painter.drawRoundedRect(QRectF(center.x() - half, center.y() - 1, size, 2), 1, 1);
    }
    painter.restore();
}

} // namespace csm::ui
