#include "ui/documents/textblock.h"

#include "ui/paint/shapes.h"

namespace csm::ui {

namespace {

constexpr int leastLines = 2; ///< of a paragraph, on either side of a page's end

} // namespace

double TextBlock::leastHeight() const
{
    // Three lines cannot be cut without leaving one alone.
    return m_body.lines() < 2 * leastLines ? height() : leastLines * m_body.lineHeight();
}

BlockParts TextBlock::split(double room, bool atTop) const
{
    const int least = atTop ? 1 : leastLines;
    const int fitting = int(room / m_body.lineHeight());
    if (fitting >= m_body.lines() || fitting < least || m_body.lines() < 2 * least)
        return {};
    const int kept = qMin(fitting, m_body.lines() - least);
    return {like(m_body.first(kept)), like(m_body.after(kept))};
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    m_body.paint(painter, topLeft);
}

BlockPtr TextBlock::like(const TextBody &body) const
{
    return std::make_shared<TextBlock>(body);
}

BlockPtr HeadingBlock::like(const TextBody &body) const
{
    return std::make_shared<HeadingBlock>(body);
}

void QuoteBlock::paint(QPainter &painter, QPointF topLeft) const
{
    paintRounded(painter, {topLeft, QSizeF(3, height())}, 1.5, m_rule);
    TextBlock::paint(painter, topLeft + QPointF(indent, 0));
}

BlockPtr QuoteBlock::like(const TextBody &body) const
{
    return std::make_shared<QuoteBlock>(body, m_rule);
}

} // namespace csm::ui
