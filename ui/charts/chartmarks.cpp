#include "ui/charts/chartmarks.h"

#include "ui/charts/chartparts.h"
#include "ui/paint/pill.h"
#include "ui/paint/shapes.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace csm::ui {

namespace {

constexpr float areaTop = 0.24F; ///< how much of a line's colour the area below it has
constexpr float areaBottom = 0.01F;

/// As areaBrush() looks on @p ground: a PDF shows a gradient that can be seen through as a solid colour.
QBrush opaqueAreaBrush(const QColor &color, const QColor &ground, const QRectF &plot)
{
    QLinearGradient shade(plot.topLeft(), plot.bottomLeft());
    shade.setColorAt(0, mixed(ground, color, areaTop));
    shade.setColorAt(1, mixed(ground, color, areaBottom));
    return shade;
}

void paintArea(QPainter &painter, const QPolygonF &line, const QBrush &brush, const QRectF &plot)
{
    QPolygonF area = line;
    area << QPointF(line.last().x(), plot.bottom()) << QPointF(line.first().x(), plot.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawPolygon(area);
}

void paintLines(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    for (const ChartSeries &series : spec.series) {
        const QColor color = colorOf(series.ink, look.tokens);
        for (const QPolygonF &values : linesOf(series, g.categories)) {
            QPolygonF line;
            for (const QPointF &value : values)
                line.append({g.xOf(int(value.x())), g.yAt(value.y())});
            if (series.area)
                paintArea(painter, line, opaqueAreaBrush(color, look.tokens.surface, g.plot), g.plot);
            painter.setBrush(Qt::NoBrush);
            if (endsRunning(spec, series, values)) {
                painter.setPen(linePen(series, color, true));
                painter.drawPolyline(line.constData() + line.size() - 2, 2);
                line.removeLast();
            }
            painter.setPen(linePen(series, color, series.dashed));
            if (line.size() > 1)
                painter.drawPolyline(line);
            else
                painter.drawEllipse(line.first(), 1.5, 1.5);
        }
    }
}

void paintBars(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    for (int i = 0; i < g.categories; ++i) {
        const double width = g.column(i).width() * kBarShare;
        double above = 0;
        double below = 0;
        for (const ChartSeries &series : spec.series) {
            const double value = series.values.value(i).value_or(0);
            double &end = value < 0 ? below : above;
            const QRectF bar(
                QPointF(g.xOf(i) - width / 2, g.yAt(end)), QPointF(g.xOf(i) + width / 2, g.yAt(end + value)));
            painter.fillRect(bar.normalized(), colorOf(series.ink, look.tokens));
            end += value;
        }
    }
}

void paintSlices(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    double total = 0;
    for (const ChartSeries &series : spec.series)
        total += series.values.value(0).value_or(0);
    if (!(total > 0))
        return;
    const double inset = g.plot.width() * (1 - kDonutHole) / 2;
    double angle = 90;
    painter.setPen(QPen(look.tokens.surface, 2));
    for (const ChartSeries &series : spec.series) {
        const double span = 360 * series.values.value(0).value_or(0) / total;
        if (!(span > 0))
            continue;
        QPainterPath slice;
        slice.arcMoveTo(g.plot, angle);
        slice.arcTo(g.plot, angle, -span);
        slice.arcTo(g.plot.adjusted(inset, inset, -inset, -inset), angle - span, span);
        slice.closeSubpath();
        painter.setBrush(colorOf(series.ink, look.tokens));
        painter.drawPath(slice);
        angle -= span;
    }
}

} // namespace

QPen linePen(const ChartSeries &series, const QColor &color, bool dashed)
{
    QPen pen(color, series.dashed ? 1.25 : series.area ? 2 : 1.75, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3.5, 2.5});
    return pen;
}

QBrush areaBrush(const QColor &color, const QRectF &plot)
{
    QColor top = color;
    top.setAlphaF(areaTop);
    QColor bottom = color;
    bottom.setAlphaF(areaBottom);
    QLinearGradient shade(plot.topLeft(), plot.bottomLeft());
    shade.setColorAt(0, top);
    shade.setColorAt(1, bottom);
    return shade;
}

void paintChartMarks(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (spec.kind) {
    case ChartKind::Lines:
        paintLines(painter, spec, g, look);
        break;
    case ChartKind::StackedBars:
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintBars(painter, spec, g, look);
        break;
    case ChartKind::Donut:
        paintSlices(painter, spec, g, look);
        break;
    case ChartKind::Scatter:
        for (const ChartSeries &series : spec.series) {
            for (const ChartPoint &point : series.points) {
                const QColor color
                    = point.band == Tone::Neutral ? look.tokens.text3 : look.tokens.tone(point.band).fill;
                paintBandShape(painter, {g.xAt(point.x), g.yAt(point.y)}, kPointSize, point.band, color);
            }
        }
    }
    painter.restore();
}

} // namespace csm::ui
