#include "ui/theme/viewstyle.h"

#include "ui/paint/shapes.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace csm::ui {

namespace {

bool isFirstCell(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.rect.left() <= 0);
}

bool isHovered(const QStyleOptionViewItem &option, const QWidget *view)
{
    if (const QVariant row = view ? view->property(kHoverRow) : QVariant(); row.isValid())
        return row.toInt() == option.index.row();
    return option.state.testFlag(QStyle::State_MouseOver);
}

} // namespace

void drawRow(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *view, const Look &look)
{
    const Tokens &t = look.tokens;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, t.accentSoft);
    else if (isHovered(option, view))
        painter.fillRect(option.rect, t.surface2);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    if (selected && isFirstCell(option))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
}

void drawListItem(const QStyleOptionViewItem &option, QPainter &painter, const Look &look)
{
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), 7, look.tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), 7, look.tokens.surface2);
}

void drawHeaderSection(const QRect &rect, QPainter &painter, const Look &look)
{
    painter.fillRect(rect, look.tokens.surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.tokens.border);
}

void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const Look &look)
{
    painter.save();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = option.rect.adjusted(0, 0, sorted ? -14 : 0, 0);
    painter.setFont(look.fonts.words(12, sorted ? QFont::Medium : QFont::Normal));
    painter.setPen(sorted ? look.tokens.text2 : look.tokens.text3);
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    const Qt::Alignment align = (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    QRect drawn;
    painter.drawText(room, int(align) | Qt::TextSingleLine, text, &drawn);
    if (sorted) {
        const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
        paintChevron(
            painter, {drawn.right() + 9.5, room.center().y() + 1.0}, 6, up ? 180 : 0, look.tokens.text2);
    }
    painter.restore();
}

void drawTab(const QStyleOptionTab &option, QPainter &painter, const Look &look, bool ring)
{
    const Tokens &t = look.tokens;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(look.fonts.words(13, selected ? QFont::DemiBold : QFont::Medium));
    painter.setPen(selected || option.state.testFlag(QStyle::State_MouseOver) ? t.text : t.text2);
    const int width = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    painter.drawText(option.rect.adjusted(2, 0, 0, -2),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
    const QRect under(option.rect.left(), option.rect.bottom() - 1, width + 4, 2);
    if (selected)
        painter.fillRect(under, t.accent);
    painter.restore();
    if (ring)
        paintRounded(painter,
            QRect(under.left(), option.rect.top() + 4, under.width(), option.rect.height() - 9), 5, {},
            t.accent, 2);
}

void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter, const Look &look)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = (option.activeSubControls & QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF thumb = QRectF(handle).adjusted(
        horizontal ? 2 : 3, horizontal ? 3 : 2, horizontal ? -2 : -1, horizontal ? -1 : -2);
    const QColor color = active ? look.tokens.fieldBorderHC : look.tokens.borderStrong;
    paintRounded(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, color);
}

} // namespace csm::ui
