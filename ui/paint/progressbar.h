#pragma once

#include "ui/theme/look.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace csm::ui {

/// A track with rounded ends as high as @p rect, filled to @p share (0 to 1). Nothing known: an empty track.
void paintProgress(QPainter &painter, const QRectF &rect, std::optional<double> share, const QColor &color,
    const Look &look);

/// Green when done, red when late, teal on the way.
QColor progressColor(std::optional<double> share, bool late, const Tokens &tokens);

} // namespace csm::ui
