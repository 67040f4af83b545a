#pragma once

#include "ui/theme/look.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace csm::ui {

/// The name of the property in which a table says the row under the mouse.
inline constexpr char kHoverRow[] = "hoverRow";

/// Ground of one cell: selection with its bar at the row's left edge, hover, the hairline below. Delegates
/// paint on it.
void drawRow(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *view, const Look &look);

/// Ground of an item in a plain list or a combo box's popup.
void drawListItem(const QStyleOptionViewItem &option, QPainter &painter, const Look &look);

/// Ground of a cell in a tree, whose row paints selection and hover under the branches only.
void drawTreeCell(const QStyleOptionViewItem &option, QPainter &painter, const Look &look);

void drawHeaderSection(const QRect &rect, QPainter &painter, const Look &look);
void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const Look &look);
void drawTab(const QStyleOptionTab &option, QPainter &painter, const Look &look, bool ring);
void drawScrollBar(
    const QStyleOptionSlider &option, const QRect &handle, QPainter &painter, const Look &look);

} // namespace csm::ui
