#include "ui/paint/textline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace csm::ui {

void paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
    const QColor &color, Qt::Alignment align)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    QString line = text;
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font, painter.device());
    if (metrics.horizontalAdvance(line) > rect.width() + 0.5)
        line = metrics.elidedText(line, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

double textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace csm::ui
