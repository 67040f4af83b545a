#include "ui/documents/outlineblock.h"

#include "ui/documents/paper.h"
#include "ui/paint/shapes.h"

#include <QPainter>

namespace csm::ui {

namespace {

using Columns = OutlineColumns;

constexpr double headHeight = 20;
constexpr double continuedHeight = 20;

} // namespace

OutlineBlock::OutlineBlock(const OutlineHead &head, const std::vector<OutlineRow> &rows, const Paper &paper)
    : m_paper(paper)
    , m_head(head)
    , m_rows(rows)
{
}

OutlineBlock::OutlineBlock(const OutlineBlock &whole, std::vector<OutlineRow> rows, const QString &objective)
    : m_paper(whole.m_paper)
    , m_head(whole.m_head)
    , m_rows(std::move(rows))
    , m_objective(objective)
{
    if (!objective.isEmpty())
        m_continued = TextBody::line(m_head.continued(objective),
            m_paper.words(8, QFont::Medium, m_paper.tokens().text3), Paper::width - 2 * Columns::padding);
}

double OutlineBlock::leadHeight() const
{
    return headHeight + (m_continued.isEmpty() ? 0 : continuedHeight);
}

double OutlineBlock::height() const
{
    double height = leadHeight();
    for (const OutlineRow &row : m_rows)
        height += row.height();
    return height;
}

double OutlineBlock::leastHeight() const
{
    double height = leadHeight();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        height += m_rows[i].height();
        if (mayEndAfter(i))
            break;
    }
    return height;
}

bool OutlineBlock::mayEndAfter(size_t row) const
{
    const bool isLast = row + 1 == m_rows.size();
    return isLast || !m_rows[row].isObjective() || m_rows[row + 1].isObjective();
}

BlockParts OutlineBlock::split(double room, bool atTop) const
{
    double used = leadHeight();
    size_t cut = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (used + m_rows[i].height() > room) {
            if (cut > 0)
                return cutBefore(cut);
            return atTop ? cutInside(i, room - used) : BlockParts();
        }
        used += m_rows[i].height();
        if (mayEndAfter(i))
            cut = i + 1;
    }
    return {};
}

BlockParts OutlineBlock::cutBefore(size_t row) const
{
    const auto at = m_rows.begin() + std::ptrdiff_t(row);
    const std::vector<OutlineRow> first(m_rows.begin(), at);
    const std::vector<OutlineRow> rest(at, m_rows.end());
    return {BlockPtr(new OutlineBlock(*this, first, m_objective)),
        BlockPtr(new OutlineBlock(*this, rest, objectiveAt(row)))};
}

BlockParts OutlineBlock::cutInside(size_t row, double room) const
{
    std::vector<OutlineRow> rest(m_rows.begin() + std::ptrdiff_t(row), m_rows.end());
    const std::optional<OutlineRow> begun = rest.front().takeFirst(room);
    if (!begun)
        return row > 0 ? cutBefore(row) : BlockParts();
    std::vector<OutlineRow> first(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(row));
    first.push_back(*begun);
    return {BlockPtr(new OutlineBlock(*this, first, m_objective)),
        BlockPtr(new OutlineBlock(*this, rest, objectiveAt(row)))};
}

QString OutlineBlock::objectiveAt(size_t row) const
{
    if (m_rows[row].isObjective())
        return {};
    while (row-- > 0) {
        if (m_rows[row].isObjective())
            return m_rows[row].title();
    }
    return m_objective;
}

void OutlineBlock::paint(QPainter &painter, QPointF topLeft) const
{
    const Tokens &tokens = m_paper.tokens();
    paintHead(painter, topLeft);
    double y = topLeft.y() + headHeight;
    const auto hairline = [&] {
        painter.setPen(QPen(tokens.border, Paper::hairline));
        painter.drawLine(QPointF(topLeft.x(), y), QPointF(topLeft.x() + Paper::width, y));
    };
    if (!m_continued.isEmpty()) {
        m_continued.paint(
            painter, {topLeft.x() + Columns::padding, y + (continuedHeight - m_continued.height()) / 2});
        y += continuedHeight;
        hairline();
    }
    for (const OutlineRow &row : m_rows) {
        row.paint(painter, {topLeft.x(), y}, m_paper);
        y += row.height();
        hairline();
    }
}

void OutlineBlock::paintHead(QPainter &painter, QPointF topLeft) const
{
    const Tokens &tokens = m_paper.tokens();
    paintRounded(painter, {topLeft, QSizeF(Paper::width, headHeight)}, 3, tokens.surface2);
    const TextStyle style = m_paper.words(8, QFont::DemiBold, tokens.text2);
    const auto label = [&](const QString &text, double left, double width) {
        const TextBody body = TextBody::line(text, style, width);
        body.paint(painter, topLeft + QPointF(left, (headHeight - body.height()) / 2));
    };
    label(m_head.title, Columns::padding, Columns::owner - 2 * Columns::padding);
    label(m_head.owner, Columns::owner, Columns::ownerWidth);
    label(m_head.due, Columns::due, Columns::dueWidth);
    label(m_head.progress, Columns::bar, Columns::percent + Columns::percentWidth - Columns::bar);
}

} // namespace csm::ui
