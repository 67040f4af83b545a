#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace csm::ui {

/// The first letter of @p name on a square in a colour of its own, the same on every machine. Stands for a
/// logo.
void paintMonogram(QPainter &painter, const QRectF &rect, const QString &name, const Look &look);

QString monogramLetter(const QString &name);

} // namespace csm::ui
