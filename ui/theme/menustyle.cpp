#include "ui/theme/menustyle.h"

#include "ui/paint/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace csm::ui {

namespace {

constexpr double kFloatingRadius = 8;
constexpr int kPadding = 12;
constexpr int kMark = 26; // room of an icon or a tick
constexpr int kIcon = 16;
constexpr int kShortcutGap = 28;

bool hasMarks(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems;
}

} // namespace

void drawFloatingPanel(const QRect &rect, QPainter &painter, const Look &look)
{
    paintRounded(painter, rect, kFloatingRadius, look.tokens.surface, look.tokens.borderStrong);
}

QRegion floatingMask(const QRect &rect)
{
    QPainterPath outline;
    outline.addRoundedRect(rect, kFloatingRadius, kFloatingRadius);
    return QRegion(outline.toFillPolygon().toPolygon());
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const Look &look)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QFontMetrics metrics(look.fonts.words(13));
    const QStringList parts = option.text.split(u'\t');
    int width = 2 * kPadding + 18 + metrics.size(Qt::TextShowMnemonic, parts.first()).width();
    if (parts.size() > 1)
        width += kShortcutGap + metrics.horizontalAdvance(parts.last());
    return {width + (hasMarks(option) ? kMark : 0), look.fonts.px(32)};
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Look &look)
{
    const Tokens &t = look.tokens;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            option.rect.left() + 6, option.rect.center().y(), option.rect.width() - 12, 1, t.border);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, option.rect, 6, t.surface2);
    painter.save();
    QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QRect mark(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    else if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintTick(painter, mark, t.accentInk, 1.8);
    if (hasMarks(option))
        room.setLeft(room.left() + kMark);
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(look.fonts.words(13));
    painter.setPen(enabled ? t.text : mixed(t.text3, t.surface, 0.4));
    painter.drawText(room,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip,
        parts.first());
    painter.setPen(t.text3);
    if (parts.size() > 1)
        painter.drawText(
            room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine | Qt::TextDontClip, parts.last());
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, {room.right() - 3.0, room.center().y() + 1.0}, 7, 90, t.text3);
}

} // namespace csm::ui
