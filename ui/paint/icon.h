#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace csm::ui {

struct Tokens;

/// What an icon is tinted with.
enum class IconInk { Text, Text2, Text3, Accent, OnAccent, Good, Warn, Risk, Info };

QColor colorOf(IconInk ink, const Tokens &tokens);

/// Whether @p name stands in resources/icons/names.txt.
bool hasIcon(QLatin1StringView name);

/// As vectors on paper, from a cache on screen.
void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color);

/// A picture of @p size logical pixels.
QPixmap iconPixmap(QLatin1StringView name, const QColor &color, const QSize &size, double scale);

} // namespace csm::ui
