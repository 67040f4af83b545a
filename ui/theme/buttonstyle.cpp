#include "ui/theme/buttonstyle.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kIconGap = 8;
constexpr int kPadding = 14;
constexpr double kRadius = 8;

enum class Kind { Secondary, Primary, Danger, Ghost };

Kind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const QString said = widget ? widget->property(kButtonKind).toString() : QString();
    if (said == "primary"_L1)
        return Kind::Primary;
    if (said == "danger"_L1)
        return Kind::Danger;
    if (said == "ghost"_L1 || option.features.testFlag(QStyleOptionButton::Flat))
        return Kind::Ghost;
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ? Kind::Primary : Kind::Secondary;
}

struct Paint
{
    QColor fill = {};
    QColor line = {};
    QColor ink = {};
};

Paint paintOf(Kind kind, QStyle::State state, const Tokens &t)
{
    const bool pressed = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    const bool hover = state.testFlag(QStyle::State_MouseOver) || pressed;
    if (!state.testFlag(QStyle::State_Enabled))
        return {kind == Kind::Ghost ? QColor() : t.surface2, kind == Kind::Ghost ? QColor() : t.border,
            mixed(t.text3, t.surface, 0.4)};
    switch (kind) {
    case Kind::Primary:
        return {pressed ? mixed(t.accentHover, Qt::black, 0.12)
                : hover ? t.accentHover
                        : t.accent,
            {}, t.onAccent};
    case Kind::Danger:
        return {hover ? t.risk.soft : t.surface, t.risk.fill, t.risk.ink};
    case Kind::Ghost:
        return {pressed ? t.surface3 : hover ? t.surface2 : QColor(), {}, t.text};
    case Kind::Secondary:
        return {pressed ? t.surface3 : hover ? t.surface2 : t.surface, t.borderStrong, t.text};
    }
    Q_UNREACHABLE();
}

} // namespace

QSize buttonSize(const QStyleOptionButton &option, const Look &look)
{
    const QFontMetrics metrics(look.fonts.words(13, QFont::Medium));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : kIconGap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += 18;
    const bool iconOnly = option.text.isEmpty();
    return {iconOnly ? look.fonts.px(32) : width + 2 * kPadding, look.fonts.px(32)};
}

void drawButtonBevel(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Look &look, bool ring)
{
    const Kind kind = kindOf(option, widget);
    const Paint paint = paintOf(kind, option.state, look.tokens);
    paintRounded(painter, option.rect, kRadius, paint.fill, paint.line);
    if (!ring)
        return;
    if (kind == Kind::Primary) // an accent ring would not be seen on accent
        paintRounded(
            painter, QRectF(option.rect).adjusted(3, 3, -3, -3), kRadius - 3, {}, look.tokens.onAccent, 1.5);
    else
        paintRounded(painter, option.rect, kRadius, {}, look.tokens.accent, 2);
}

void drawButtonLabel(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Look &look)
{
    const Paint paint = paintOf(kindOf(option, widget), option.state, look.tokens);
    painter.save();
    painter.setFont(look.fonts.words(13, QFont::Medium));
    painter.setPen(paint.ink);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QRect room = option.rect.adjusted(0, 0, menu ? -18 : 0, 0);
    const bool hasIcon = !option.icon.isNull();
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = hasIcon ? option.iconSize.width() + (option.text.isEmpty() ? 0 : kIconGap) : 0;
    int x = room.left() + qMax(8, (room.width() - textWidth - iconWidth) / 2);
    if (option.text.isEmpty())
        x = room.left() + (room.width() - iconWidth) / 2;
    if (hasIcon) {
        const QRect at(
            QPoint(x, room.top() + (room.height() - option.iconSize.height()) / 2), option.iconSize);
        option.icon.paint(&painter, at, Qt::AlignCenter,
            option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    painter.drawText(QRect(x, room.top(), room.right() - x + 1, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip,
        option.text);
    if (menu)
        paintChevron(
            painter, {option.rect.right() - 15.0, option.rect.center().y() + 1.0}, 7, 180, paint.ink);
    painter.restore();
}

void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const Look &look, bool ring)
{
    const Tokens &t = look.tokens;
    const bool pressed
        = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (option.state.testFlag(QStyle::State_Enabled) && (pressed || hover))
        paintRounded(painter, option.rect, 7, pressed ? t.surface3 : t.surface2);
    if (ring)
        paintRounded(painter, option.rect, 7, {}, t.accent, 2);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.icon.isNull())
        return paintTextLine(painter, option.rect, option.text, look.fonts.words(13, QFont::DemiBold),
            enabled ? t.text : mixed(t.text3, t.surface, 0.4), Qt::AlignHCenter);
    option.icon.paint(&painter,
        QStyle::alignedRect(option.direction, Qt::AlignCenter, option.iconSize, option.rect), Qt::AlignCenter,
        enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace csm::ui
