#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace csm::ui {

/// A small fact on a soft ground: segment, industry, state.
QSizeF tagSize(const QString &text, const Look &look);
void paintTag(
    QPainter &painter, const QRectF &rect, const QString &text, const Look &look, Tone tone = Tone::Neutral);

/// A key of the keyboard, as in "Ctrl K".
QSizeF keycapSize(const QString &text, const Look &look);
void paintKeycap(QPainter &painter, const QRectF &rect, const QString &text, const Look &look);

} // namespace csm::ui
