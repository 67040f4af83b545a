#include "ui/documents/outlinerow.h"

#include "ui/documents/paper.h"
#include "ui/format/format.h"
#include "ui/paint/icon.h"
#include "ui/paint/progressbar.h"

#include <QPainter>

namespace csm::ui {

namespace {

using Columns = OutlineColumns;

constexpr double padding = 7; ///< above and below the text
constexpr double iconSize = 9;
constexpr double iconGap = 7;
constexpr double indent = 15; ///< of what lies below an objective
constexpr double barHeight = 3.6;

TextBody laidPercent(const QString &percent, const Paper &paper)
{
    const Tokens &tokens = paper.tokens();
    TextStyle style = percent == Format::missing() ? paper.words(9, QFont::Normal, tokens.text3)
                                                   : paper.figures(9, QFont::Normal, tokens.text2);
    style.align = Qt::AlignRight;
    return TextBody(percent, style, Columns::percentWidth);
}

int fitting(const TextBody &body, double room)
{
    return body.isEmpty() ? 0 : qBound(0, int(room / body.lineHeight()), body.lines());
}

} // namespace

OutlineRow::OutlineRow(const OutlineCells &cells, const Paper &paper)
    : m_cells(cells)
{
    const Tokens &tokens = paper.tokens();
    const TextStyle title = cells.isObjective ? paper.words(10, QFont::DemiBold, tokens.text)
                                              : paper.words(9, QFont::Medium, tokens.text);
    const double width = Columns::owner - 10 - textLeft();
    m_title = TextBody(cells.title, title, width);
    m_detail = TextBody(cells.detail, paper.words(8, QFont::Normal, tokens.text3), width);
    m_owner = TextBody(cells.owner, paper.words(9, QFont::Normal, tokens.text2), Columns::ownerWidth);
    m_due = TextBody(cells.due, paper.figures(9, QFont::Normal, tokens.text2), Columns::dueWidth);
    m_dueNote = TextBody(cells.dueNote, paper.words(8, QFont::Medium, cells.dueNoteColor), Columns::dueWidth);
    m_percent = laidPercent(cells.percent, paper);
}

double OutlineRow::textLeft() const
{
    return Columns::padding + (m_cells.isObjective ? 0 : indent) + iconSize + iconGap;
}

double OutlineRow::height() const
{
    const double text = qMax(m_title.height() + m_detail.height(), m_due.height() + m_dueNote.height());
    return 2 * padding + qMax(text, qMax(m_owner.height(), m_percent.height()));
}

std::optional<OutlineRow> OutlineRow::takeFirst(double room)
{
    OutlineRow head = *this;
    double left = room - 2 * padding;
    const int titles = fitting(m_title, left);
    left -= titles * m_title.lineHeight();
    const int details = titles < m_title.lines() ? 0 : fitting(m_detail, left);
    const int owners = fitting(m_owner, room - 2 * padding);
    if (titles + details + owners == 0)
        return std::nullopt;

    head.m_title = m_title.first(titles);
    head.m_detail = m_detail.first(details);
    head.m_owner = m_owner.first(owners);
    m_title = m_title.after(titles);
    m_detail = m_detail.after(details);
    m_owner = m_owner.after(owners);
    m_due = m_dueNote = m_percent = TextBody();
    m_cells.icon = {};
    return head;
}

void OutlineRow::paint(QPainter &painter, QPointF topLeft, const Paper &paper) const
{
    const double top = topLeft.y() + padding;
    const auto at = [&](double x, double y = 0) { return QPointF(topLeft.x() + x, top + y); };
    // Beside the first line, whichever its size.
    const double middle = (m_title.isEmpty() ? m_detail : m_title).lineHeight() / 2;
    const auto beside = [&](const TextBody &body) { return middle - body.lineHeight() / 2; };

    if (!m_cells.icon.isEmpty())
        paintIcon(painter,
            {at(textLeft() - iconGap - iconSize, middle - iconSize / 2), QSizeF(iconSize, iconSize)},
            m_cells.icon, m_cells.iconColor);
    m_title.paint(painter, at(textLeft()));
    m_detail.paint(painter, at(textLeft(), m_title.height()));
    m_owner.paint(painter, at(Columns::owner, beside(m_owner)));
    m_due.paint(painter, at(Columns::due, beside(m_due)));
    m_dueNote.paint(painter, at(Columns::due, beside(m_due) + m_due.height()));
    if (!m_percent.isEmpty()) {
        paintProgress(painter,
            {at(Columns::bar, middle - barHeight / 2), QSizeF(Columns::barWidth, barHeight)}, m_cells.share,
            m_cells.barColor, paper.look());
        m_percent.paint(painter, at(Columns::percent, beside(m_percent)));
    }
}

} // namespace csm::ui
