#include "ui/widgets/navitem.h"

#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr int kPadding = 9;

} // namespace

NavItem::NavItem(const Theme &theme, QLatin1StringView iconName, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_icon(iconName)
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setBadge(const QString &badge, Tone tone)
{
    m_badge = badge;
    m_badgeTone = tone;
    setAccessibleName(badge.isEmpty() ? text() : text() + u' ' + badge);
    update();
}

void NavItem::setCompact(bool compact)
{
    m_compact = compact;
    setPlainToolTip(this, compact ? text() : QString());
    update();
}

QSize NavItem::sizeHint() const
{
    const double icon = look().fonts.px(16);
    const double words = textWidth(text(), look().fonts.words(13, QFont::DemiBold));
    return {m_compact ? 36 : int(kPadding + icon + 10 + words + 40), look().fonts.px(33)};
}

void NavItem::paintBadge(QPainter &painter, QRectF &room) const
{
    if (m_badge.isEmpty() || m_compact)
        return;
    const QFont font = look().fonts.figures(11, m_badgeTone == Tone::Neutral ? QFont::Normal : QFont::Bold);
    const ToneColors colors = look().tokens.tone(m_badgeTone);
    double width = textWidth(m_badge, font);
    if (m_badgeTone != Tone::Neutral) {
        const double height = 20 * look().fonts.scale();
        width = qMax(height, width + 12);
        const QRectF ground(room.right() - width + 2, room.center().y() - height / 2, width, height);
        paintRounded(painter, ground, height / 2, colors.soft);
        paintTextLine(painter, ground, m_badge, font, colors.ink, Qt::AlignHCenter);
    } else {
        paintTextLine(
            painter, room.adjusted(0, 0, -1, 0), m_badge, font, look().tokens.text2, Qt::AlignRight);
    }
    room.setRight(room.right() - width - 8);
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    if (isChecked())
        paintRounded(painter, rect(), 7, t.surface3);
    else if (isHovered())
        paintRounded(painter, rect(), 7, t.surface2);
    const double icon = look().fonts.px(16);
    QRectF room = QRectF(rect()).adjusted(kPadding, 0, -7, 0);
    const double left = m_compact ? (width() - icon) / 2.0 : room.left();
    paintIcon(painter, {left, room.center().y() - icon / 2.0, icon, icon}, m_icon,
        isChecked() ? colorOf(IconInk::Accent, t) : t.text2);
    room.setLeft(room.left() + icon + 10);
    paintBadge(painter, room);
    if (!m_compact)
        paintTextLine(painter, room, text(),
            look().fonts.words(13, isChecked() ? QFont::DemiBold : QFont::Medium),
            isChecked() ? t.text : t.text2);
    paintRing(painter, 7);
}

} // namespace csm::ui
