#include "ui/documents/headlineblock.h"

#include "ui/documents/paper.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double lineHigh = 18;
constexpr double pillScale = 0.72; ///< of its size on a screen

} // namespace

HeadlineBlock::HeadlineBlock(const QString &kind, const std::optional<Pill> &health, const Paper &paper)
    : m_paper(paper)
    , m_kind(
          TextBody::line(kind, paper.words(9, QFont::DemiBold, paper.tokens().accentInk), Paper::width / 2))
    , m_health(health)
{
}

double HeadlineBlock::height() const
{
    return lineHigh;
}

void HeadlineBlock::paint(QPainter &painter, QPointF topLeft) const
{
    m_kind.paint(painter, topLeft + QPointF(0, (lineHigh - m_kind.height()) / 2));
    if (!m_health)
        return;
    const QSizeF size = pillSize(*m_health, m_paper.look());
    painter.save();
    painter.translate(topLeft + QPointF(Paper::width - size.width() * pillScale, 0));
    painter.scale(pillScale, pillScale);
    paintPill(painter, {0, 0, size.width() + 1, lineHigh / pillScale}, *m_health, m_paper.look());
    painter.restore();
}

} // namespace csm::ui
