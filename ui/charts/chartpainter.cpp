#include "ui/charts/chartpainter.h"

#include "ui/charts/chartmarks.h"
#include "ui/charts/chartparts.h"
#include "ui/paint/pill.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kEntryGap = 18;

} // namespace

void ChartPainter::paint(QPainter &painter, const QRectF &rect) const
{
    const QRectF room
        = m_spec.kind == ChartKind::Donut ? paintDonutLegend(painter, rect) : paintLegend(painter, rect);
    const ChartGeometry geometry = layOut(m_spec, room, m_look);
    paintChartGrid(painter, m_spec, geometry, m_look);
    paintChartMarks(painter, m_spec, geometry, m_look);
    paintChartOverlay(painter, m_spec, geometry, m_look);
    if (m_spec.kind == ChartKind::Donut)
        paintDonutCenter(painter, m_spec, geometry, m_look);
}

QRectF ChartPainter::paintLegend(QPainter &painter, const QRectF &rect) const
{
    const QList<LegendEntry> entries = legendOf(m_spec, m_look.tokens);
    if (entries.size() < 2)
        return rect;
    const double line = m_look.fonts.scale() * 18;
    QPointF at = rect.topLeft();
    for (const LegendEntry &entry : entries) {
        const double width = legendEntryWidth(entry, m_look);
        if (at.x() > rect.left() && at.x() + width > rect.right())
            at = {rect.left(), at.y() + line};
        paintLegendEntry(painter, {at, QSizeF(width, line)}, entry, m_look);
        at.rx() += width + kEntryGap;
    }
    return rect.adjusted(0, at.y() - rect.top() + line + 6, 0, 0);
}

QRectF ChartPainter::paintDonutLegend(QPainter &painter, const QRectF &rect) const
{
    const double line = m_look.fonts.scale() * 28;
    const double top = rect.bottom() - line * double((m_spec.series.size() + 1) / 2);
    for (qsizetype i = 0; i < m_spec.series.size(); ++i) {
        const ChartSeries &series = m_spec.series[i];
        const double width = (rect.width() - 20) / 2;
        const QRectF cell(
            rect.left() + double(i % 2) * (width + 20), top + double(i / 2) * line, width, line);
        paintPill(painter, cell, {series.band, series.name, {}}, m_look);
        paintTextLine(
            painter, cell, series.detail, m_look.fonts.figures(12), m_look.tokens.text2, Qt::AlignRight);
    }
    return rect.adjusted(0, 0, 0, top - rect.bottom() - 12);
}

} // namespace csm::ui
