#include "ui/paint/tag.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

QRectF centred(const QRectF &rect, const QSizeF &size)
{
    return {
        rect.left(), rect.center().y() - size.height() / 2, qMin(size.width(), rect.width()), size.height()};
}

} // namespace

QSizeF tagSize(const QString &text, const Look &look)
{
    return {textWidth(text, look.fonts.words(12, QFont::Medium)) + 16, 23 * look.fonts.scale()};
}

void paintTag(QPainter &painter, const QRectF &rect, const QString &text, const Look &look, Tone tone)
{
    const QRectF box = centred(rect, tagSize(text, look));
    const ToneColors colors = look.tokens.tone(tone);
    painter.save();
    paintRounded(painter, box, 5, colors.soft);
    paintTextLine(painter, box.adjusted(8, 0, -8, 0), text, look.fonts.words(12, QFont::Medium), colors.ink);
    painter.restore();
}

QSizeF keycapSize(const QString &text, const Look &look)
{
    return {textWidth(text, look.fonts.words(11, QFont::Medium)) + 12, 20 * look.fonts.scale()};
}

void paintKeycap(QPainter &painter, const QRectF &rect, const QString &text, const Look &look)
{
    const QRectF box = centred(rect, keycapSize(text, look));
    painter.save();
    paintRounded(painter, box, 5, look.tokens.surface2, look.tokens.border);
    paintTextLine(
        painter, box, text, look.fonts.words(11, QFont::Medium), look.tokens.text2, Qt::AlignHCenter);
    painter.restore();
}

} // namespace csm::ui
