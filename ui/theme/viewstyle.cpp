#include "ui/theme/viewstyle.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace csm::ui {

namespace {

constexpr int kSortArrow = 7; ///< from the end of the words to its middle

bool isFirstCell(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.rect.left() <= 0);
}

bool isHovered(const QStyleOptionViewItem &option, const QWidget *view)
{
    // The option of a table's cell ground carries no index.
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->property(kHoverRow).toInt() == table->rowAt(option.rect.center().y());
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

void drawTreeCell(const QStyleOptionViewItem &option, QPainter &painter, const Look &look)
{
    const QRect cell = option.rect.adjusted(0, 0, 0, -1); // the hairline stays
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(cell, look.tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(cell, look.tokens.surface2);
}

void drawHeaderSection(const QRect &rect, QPainter &painter, const Look &look)
{
    painter.fillRect(rect, look.tokens.surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.tokens.border);
}

void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const Look &look)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    // The arrow stands in the margin: what a column is called stays where it is, and whole.
    const QRectF room = option.rect;
    const QFont font = look.fonts.words(12, sorted ? QFont::Medium : QFont::Normal);
    const QColor ink = sorted ? look.tokens.text2 : look.tokens.text3;
    const Qt::Alignment align = option.textAlignment & Qt::AlignHorizontal_Mask;
    painter.save();
    paintTextLine(painter, room, option.text, font, ink, align);
    if (sorted) {
        const double end = align.testFlag(Qt::AlignRight)
            ? room.right()
            : qMin(room.right(), room.left() + textWidth(option.text, font));
        paintChevron(painter, {end + kSortArrow, room.center().y() + 0.5}, 6,
            option.sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0, ink);
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
