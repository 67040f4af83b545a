#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace csm::ui {

/// A health band in shape, word and number. The shape follows the tone: circle, diamond, triangle; else a
/// dash.
struct Pill
{
    Tone tone = Tone::Neutral;
    QString word = {};
    QString number = {}; ///< may be empty
    bool faint = false; ///< in greys, the shape kept: too little is known to be sure

    friend bool operator==(const Pill &, const Pill &) = default;
};

QString pillText(const Pill &pill); ///< "위험 42", for tool tips and screen readers
QSizeF pillSize(const Pill &pill, const Look &look);

/// At the left of @p rect, centred in its height.
void paintPill(QPainter &painter, const QRectF &rect, const Pill &pill, const Look &look);

/// The shape alone, as it stands in pills and in scatter charts.
void paintBandShape(QPainter &painter, QPointF center, double size, Tone tone, const QColor &color);

} // namespace csm::ui
