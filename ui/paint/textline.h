#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace csm::ui {

/// One line of plain text, elided to @p rect and centred in its height. Line breaks become spaces.
void paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
    const QColor &color, Qt::Alignment align = Qt::AlignLeft);

double textWidth(const QString &text, const QFont &font);

} // namespace csm::ui
