#include "ui/documents/chartblock.h"

#include "ui/charts/chartpainter.h"
#include "ui/documents/paper.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double chartHeight = 138;
constexpr double chartScale = 0.73; ///< of its size on a screen: axes in 8 points

} // namespace

double ChartBlock::height() const
{
    return chartHeight;
}

void ChartBlock::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(chartScale, chartScale);
    const QSizeF size = QSizeF(Paper::width, chartHeight) / chartScale;
    ChartPainter(m_spec, m_paper.look()).paint(painter, {QPointF(), size});
    painter.restore();
}

} // namespace csm::ui
