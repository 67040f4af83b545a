#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace csm::ui {

/// A change: the arrow says the direction of the number, the tone whether that is good for us.
struct Delta
{
    enum class Direction { None, Up, Down }; ///< None paints no arrow

    QString text = {}; ///< "+4.2%"
    Direction direction = Direction::None;
    Tone tone = Tone::Neutral;
    QString hint = {}; ///< "vs last quarter", in grey behind it

    friend bool operator==(const Delta &, const Delta &) = default;
};

void paintDelta(QPainter &painter, const QRectF &rect, const Delta &delta, const Look &look);

} // namespace csm::ui
