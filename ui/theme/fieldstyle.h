#pragma once

#include "ui/theme/look.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace csm::ui {

/// The box that line edits, combo boxes and spin boxes share.
void drawField(const QRect &rect, QStyle::State state, QPainter &painter, const Look &look);

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const Look &look, bool ring);
void drawComboLabel(
    const QStyleOptionComboBox &option, const QRect &field, QPainter &painter, const Look &look);
void drawSpinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter &painter,
    const Look &look);

void drawCheckBox(const QRect &rect, QStyle::State state, QPainter &painter, const Look &look);
void drawRadioButton(const QRect &rect, QStyle::State state, QPainter &painter, const Look &look);

} // namespace csm::ui
