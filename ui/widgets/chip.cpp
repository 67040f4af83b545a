#include "ui/widgets/chip.h"

#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kPadding = 11;

} // namespace

Chip::Chip(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const double icon = look().fonts.px(14);
    double width = 2 * kPadding + textWidth(text(), look().fonts.words(12, QFont::Medium));
    if (m_removable || m_kind == Kind::Dashed)
        width += icon + 4;
    return {int(width), look().fonts.px(26)};
}

QRect Chip::crossRect() const
{
    return m_removable ? rect().adjusted(width() - kPadding - look().fonts.px(14) - 2, 0, 0, 0) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    const double radius = height() / 2.0;
    const double icon = look().fonts.px(14);
    QRectF room = QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0);
    const QColor ink = m_kind == Kind::Filled ? t.accentInk : t.text2;
    if (m_kind == Kind::Filled) {
        paintRounded(
            painter, rect(), radius, isHovered() ? mixed(t.accentSoft, t.accent, 0.08) : t.accentSoft);
    } else {
        QPen dashes(isHovered() ? t.fieldBorderHC : t.borderStrong, 1);
        dashes.setDashPattern({3, 3});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(dashes);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
        paintIcon(painter, {room.left() - 2, room.center().y() - icon / 2.0, icon, icon}, "plus-lg"_L1, ink);
        room.setLeft(room.left() + icon + 4);
    }
    if (m_removable) {
        const double side = look().fonts.px(10);
        const QRectF cross(room.right() - side + 2, room.center().y() - side / 2, side, side);
        paintIcon(painter, cross, "x-lg"_L1, ink);
        room.setRight(cross.left() - 4);
    }
    paintTextLine(painter, room, text(), look().fonts.words(12, QFont::Medium), ink);
    paintRing(painter, radius);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    PaintedButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeRequested();
    else
        PaintedButton::keyPressEvent(event);
}

} // namespace csm::ui
