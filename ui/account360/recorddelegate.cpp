#include "ui/account360/recorddelegate.h"

#include "ui/account360/recordcell.h"
#include "ui/paint/tag.h"
#include "ui/paint/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kPadding = 12;

QFont fontOf(RecordCell::Form form, const Fonts &fonts)
{
    switch (form) {
    case RecordCell::Form::Strong:
        return fonts.words(13, QFont::DemiBold);
    case RecordCell::Form::Figures:
        return fonts.figures(12);
    default:
        return fonts.words(13);
    }
}

QColor inkOf(const RecordCell &cell, const Tokens &tokens)
{
    if (cell.tone != Tone::Neutral)
        return tokens.tone(cell.tone).ink;
    if (cell.faint)
        return tokens.text3;
    return cell.form == RecordCell::Form::Strong ? tokens.text : tokens.text2;
}

} // namespace

RecordDelegate::RecordDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = m_theme.look();
    const auto cell = index.data(kRecordCellRole).value<RecordCell>();
    const QRectF room = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
    if (cell.text.isEmpty())
        return;
    if (cell.form == RecordCell::Form::Tag) {
        const QSizeF size = tagSize(cell.text, look);
        const QRectF tag(room.left(), room.center().y() - size.height() / 2, qMin(size.width(), room.width()),
            size.height());
        return paintTag(*painter, tag, cell.text, look, cell.tone);
    }
    const QFont font = fontOf(cell.form, look.fonts);
    if (cell.more.isEmpty())
        return paintTextLine(*painter, room, cell.text, font, inkOf(cell, look.tokens));
    const double line = 18 * look.fonts.scale();
    const QRectF first(room.left(), room.center().y() - line, room.width(), line);
    paintTextLine(*painter, first, cell.text, font, inkOf(cell, look.tokens));
    paintTextLine(
        *painter, first.translated(0, line - 1), cell.more, look.fonts.words(12), look.tokens.text3);
}

} // namespace csm::ui
