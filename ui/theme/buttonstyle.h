#pragma once

#include "ui/theme/look.h"

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace csm::ui {

/// The name of the property by which a push button says what it is: "primary", "danger" or "ghost"; else
/// secondary.
inline constexpr char kButtonKind[] = "kind";

QSize buttonSize(const QStyleOptionButton &option, const Look &look);
void drawButtonBevel(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Look &look, bool ring);
void drawButtonLabel(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Look &look);
void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const Look &look, bool ring);

} // namespace csm::ui
