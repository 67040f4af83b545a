#include "ui/charts/chartfill.h"

#include "ui/charts/chartmarks.h"
#include "ui/charts/chartparts.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QPieSeries>
#include <QPieSlice>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace csm::ui {

namespace {

constexpr double kPointRoom = kPointSize / 2 + 1;

void place(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series);
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

void addAxis(QChart &chart, QAbstractAxis *axis, Qt::Alignment side)
{
    axis->setVisible(false); // grid and labels are ours
    chart.addAxis(axis, side);
}

QValueAxis *valueAxis(double low, double high)
{
    auto *axis = new QValueAxis;
    axis->setRange(low, high);
    return axis;
}

void addLine(QChart &chart, const QPolygonF &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->append(points);
    line->setPen(pen);
    place(chart, line);
}

void addLines(QChart &chart, const ChartSpec &spec, const ChartGeometry &g, const Tokens &tokens)
{
    // One category alone lies in the middle.
    const bool alone = g.categories < 2;
    addAxis(chart, valueAxis(alone ? -1 : 0, alone ? 1 : g.categories - 1), Qt::AlignBottom);
    for (const ChartSeries &series : spec.series) {
        const QColor color = colorOf(series.ink, tokens);
        for (const QPolygonF &line : linesOf(series, g.categories)) {
            if (series.area) {
                auto *edge = new QLineSeries;
                edge->append(line);
                auto *area = new QAreaSeries(edge);
                edge->setParent(area);
                area->setPen(Qt::NoPen);
                area->setBrush(areaBrush(color, g.plot.translated(-g.plot.topLeft())));
                place(chart, area);
            }
            const bool running = endsRunning(spec, series, line);
            if (running)
                addLine(chart, QPolygonF(line.last(2)), linePen(series, color, true));
            addLine(chart, QPolygonF(line.first(line.size() - (running ? 1 : 0))),
                linePen(series, color, series.dashed));
        }
    }
}

void addBars(QChart &chart, const ChartSpec &spec, const ChartGeometry &g, const Tokens &tokens)
{
    auto *across = new QBarCategoryAxis;
    for (int i = 0; i < g.categories; ++i)
        across->append(QString::number(i)); // names may repeat, and Qt would drop the second
    addAxis(chart, across, Qt::AlignBottom);
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(kBarShare);
    for (const ChartSeries &series : spec.series) {
        auto *set = new QBarSet(series.name);
        for (int i = 0; i < g.categories; ++i)
            set->append(series.values.value(i).value_or(0));
        set->setColor(colorOf(series.ink, tokens));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    place(chart, bars);
}

void addSlices(QChart &chart, const ChartSpec &spec, const Tokens &tokens)
{
    auto *pie = new QPieSeries;
    pie->setHoleSize(kDonutHole);
    pie->setPieSize(1);
    for (const ChartSeries &series : spec.series) {
        QPieSlice *slice = pie->append(series.name, series.values.value(0).value_or(0));
        slice->setColor(colorOf(series.ink, tokens));
        slice->setPen(QPen(tokens.surface, 2));
    }
    chart.addSeries(pie);
}

QScatterSeries::MarkerShape shapeOf(Tone band)
{
    switch (band) {
    case Tone::Warn:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Tone::Risk:
        return QScatterSeries::MarkerShapeTriangle;
    case Tone::Neutral:
        return QScatterSeries::MarkerShapeRectangle;
    default:
        return QScatterSeries::MarkerShapeCircle;
    }
}

/// An axis that reaches @p margin px further than its scale at both ends of @p length px.
QValueAxis *roomyAxis(const ChartScale &scale, double length, double margin)
{
    const double more = (scale.high - scale.low) * margin / length;
    return valueAxis(scale.low - more, scale.high + more);
}

void addPoints(QChart &chart, const ChartSpec &spec, const ChartGeometry &g, const Tokens &tokens)
{
    QValueAxis *across = roomyAxis(g.x, g.plot.width(), kPointRoom);
    across->setReverse(g.xReversed);
    addAxis(chart, across, Qt::AlignBottom);
    for (const Tone band : {Tone::Good, Tone::Warn, Tone::Risk, Tone::Neutral}) {
        auto *points = new QScatterSeries;
        points->setMarkerShape(shapeOf(band));
        points->setMarkerSize(kPointSize);
        points->setColor(band == Tone::Neutral ? tokens.text3 : tokens.tone(band).fill);
        points->setBorderColor(Qt::transparent);
        for (const ChartSeries &series : spec.series) {
            for (const ChartPoint &point : series.points) {
                if (point.band == band)
                    points->append(point.x, point.y);
            }
        }
        place(chart, points);
    }
}

} // namespace

void fillChart(QChart &chart, const ChartSpec &spec, const ChartGeometry &geometry, const Tokens &tokens)
{
    if (geometry.plot.isEmpty())
        return;
    if (spec.kind == ChartKind::Donut) {
        chart.setPlotArea(geometry.plot);
        return addSlices(chart, spec, tokens);
    }
    // Points at the ends of a scale are whole: Qt Charts cuts at its plot's edge.
    const double margin = spec.kind == ChartKind::Scatter ? kPointRoom : 0;
    addAxis(chart, roomyAxis(geometry.y, geometry.plot.height(), margin), Qt::AlignLeft);
    chart.setPlotArea(geometry.plot.adjusted(-margin, -margin, margin, margin));
    if (spec.kind == ChartKind::Lines)
        addLines(chart, spec, geometry, tokens);
    else if (spec.kind == ChartKind::StackedBars)
        addBars(chart, spec, geometry, tokens);
    else
        addPoints(chart, spec, geometry, tokens);
}

void emptyChart(QChart &chart)
{
    chart.removeAllSeries();
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
}

} // namespace csm::ui
