#include "ui/theme/fieldstyle.h"

#include "ui/paint/shapes.h"

#include <QPainter>
#include <QStyleOption>

namespace csm::ui {

void drawField(const QRect &rect, QStyle::State state, QPainter &painter, const Look &look)
{
    const Tokens &t = look.tokens;
    const bool focus = state.testFlag(QStyle::State_HasFocus);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    paintRounded(painter, rect, 8, enabled ? t.surface : t.surface2, focus ? t.accent : t.borderStrong,
        focus ? 1.5 : 1);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const Look &look, bool ring)
{
    QStyle::State state = option.state;
    state.setFlag(
        QStyle::State_HasFocus, ring || (option.editable && state.testFlag(QStyle::State_HasFocus)));
    drawField(option.rect, state, painter, look);
    paintChevron(
        painter, {option.rect.right() - 15.5, option.rect.center().y() + 1.0}, 8, 180, look.tokens.text2);
}

void drawComboLabel(
    const QStyleOptionComboBox &option, const QRect &field, QPainter &painter, const Look &look)
{
    painter.save();
    QRect room = field;
    if (!option.currentIcon.isNull()) {
        const QRect at(
            QPoint(room.left(), room.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
        option.currentIcon.paint(&painter, at);
        room.setLeft(at.right() + 9);
    }
    painter.setFont(look.fonts.words(13));
    painter.setPen(option.palette.color(
        option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
        QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
        painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width()));
    painter.restore();
}

void drawSpinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter &painter,
    const Look &look)
{
    if (option.frame)
        drawField(option.rect, option.state, painter, look);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) ? look.tokens.text2 : look.tokens.borderStrong;
    };
    paintChevron(painter, QRectF(up).center() + QPointF(0, 1), 6, 0, ink(QAbstractSpinBox::StepUpEnabled));
    paintChevron(
        painter, QRectF(down).center() - QPointF(0, 1), 6, 180, ink(QAbstractSpinBox::StepDownEnabled));
}

void drawCheckBox(const QRect &rect, QStyle::State state, QPainter &painter, const Look &look)
{
    const Tokens &t = look.tokens;
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool filled = state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_NoChange);
    const QColor edge = state.testFlag(QStyle::State_MouseOver) ? t.fieldBorderHC : t.borderStrong;
    if (!filled) {
        paintRounded(painter, rect, 5, enabled ? t.surface : t.surface2, edge, 1.5);
        return;
    }
    paintRounded(painter, rect, 5, enabled ? t.accent : t.borderStrong);
    if (state.testFlag(QStyle::State_On))
        paintTick(painter, rect, t.onAccent);
    else
        painter.fillRect(
            QRectF(rect.left() + 5, rect.top() + rect.height() / 2.0 - 1, rect.width() - 10, 2), t.onAccent);
}

void drawRadioButton(const QRect &rect, QStyle::State state, QPainter &painter, const Look &look)
{
    const Tokens &t = look.tokens;
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const double radius = rect.width() / 2.0;
    const QColor edge = state.testFlag(QStyle::State_MouseOver) ? t.fieldBorderHC : t.borderStrong;
    if (!state.testFlag(QStyle::State_On)) {
        paintRounded(painter, rect, radius, enabled ? t.surface : t.surface2, edge, 1.5);
        return;
    }
    paintRounded(painter, rect, radius, enabled ? t.accent : t.borderStrong);
    const double inset = rect.width() * 0.33;
    paintRounded(painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, t.onAccent);
}

} // namespace csm::ui
