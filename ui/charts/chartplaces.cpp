#include "ui/charts/chartplaces.h"

#include "ui/charts/chartmarks.h"

#include <QLineF>

#include <cmath>
#include <numbers>

namespace csm::ui {

namespace {

constexpr double kReach = 14;

const ChartPoint &pointOf(const ChartSpec &spec, const ChartPlace &place)
{
    return spec.series[place.series].points[place.index];
}

double sumOf(const ChartSpec &spec, qsizetype count)
{
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += spec.series[i].values.value(0).value_or(0);
    return sum;
}

ChartPlace sliceAt(const ChartSpec &spec, const ChartGeometry &g, QPointF position)
{
    const QPointF from = position - g.plot.center();
    const double distance = std::hypot(from.x(), from.y()) / (g.plot.width() / 2);
    const double total = sumOf(spec, spec.series.size());
    if (distance > 1 || distance < kDonutHole || !(total > 0))
        return {};
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi); // clockwise from the top
    turn += turn < 0 ? 1 : 0;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        if (turn * total < sumOf(spec, i + 1))
            return {int(i), 0};
    }
    return {};
}

} // namespace

QList<ChartPlace> placesOf(const ChartSpec &spec, const ChartGeometry &g)
{
    QList<ChartPlace> places;
    if (spec.kind == ChartKind::Lines || spec.kind == ChartKind::StackedBars) {
        for (int i = 0; i < g.categories; ++i)
            places.append({-1, i});
        return places;
    }
    for (int s = 0; s < spec.series.size(); ++s) {
        if (spec.kind == ChartKind::Donut)
            places.append({s, 0});
        for (int i = 0; i < spec.series[s].points.size(); ++i)
            places.append({s, i});
    }
    if (spec.kind == ChartKind::Scatter)
        std::stable_sort(places.begin(), places.end(), [&](const ChartPlace &a, const ChartPlace &b) {
            return g.xAt(pointOf(spec, a).x) < g.xAt(pointOf(spec, b).x);
        });
    return places;
}

ChartPlace placeAt(const ChartSpec &spec, const ChartGeometry &g, QPointF position)
{
    if (spec.kind == ChartKind::Donut)
        return sliceAt(spec, g, position);
    if (spec.kind != ChartKind::Scatter)
        return {-1, g.categoryAt(position)};
    ChartPlace nearest;
    double reach = kReach;
    for (const ChartPlace &place : placesOf(spec, g)) {
        const double distance = QLineF(position, anchorOf(spec, g, place)).length();
        if (distance < reach) {
            reach = distance;
            nearest = place;
        }
    }
    return nearest;
}

QPointF anchorOf(const ChartSpec &spec, const ChartGeometry &g, const ChartPlace &place)
{
    if (spec.kind == ChartKind::Scatter)
        return {g.xAt(pointOf(spec, place).x), g.yAt(pointOf(spec, place).y)};
    if (spec.kind != ChartKind::Donut)
        return {g.xOf(place.index), g.plot.top() + 4};
    const double total = std::max(1e-9, sumOf(spec, spec.series.size()));
    const double middle = (sumOf(spec, place.series) + sumOf(spec, place.series + 1)) / 2 / total;
    const double radius = g.plot.width() / 2 * (1 + kDonutHole) / 2;
    const double angle = 2 * std::numbers::pi * middle;
    return g.plot.center() + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

ChartTip tipOf(const ChartSpec &spec, const ChartPlace &place, const Tokens &tokens)
{
    ChartTip tip;
    if (spec.kind == ChartKind::Scatter) {
        const ChartPoint &point = pointOf(spec, place);
        const QColor color = point.band == Tone::Neutral ? tokens.text3 : tokens.tone(point.band).fill;
        tip.title = point.label;
        tip.lines = {{spec.x.name, spec.x.style.text(point.x), color},
            {spec.y.name, spec.y.style.text(point.y), color}};
        return tip;
    }
    if (spec.kind == ChartKind::Donut) {
        const ChartSeries &slice = spec.series[place.series];
        tip.title = slice.name;
        tip.lines = {{spec.y.name, slice.detail, colorOf(slice.ink, tokens)}};
        return tip;
    }
    tip.title = spec.categories[place.index].full;
    for (const ChartSeries &series : spec.series)
        tip.lines.append(
            {series.name, spec.y.style.text(series.values.value(place.index)), colorOf(series.ink, tokens)});
    if (spec.target)
        tip.lines.append({spec.target->name, spec.y.style.text(spec.target->value), tokens.text3});
    return tip;
}

QString spoken(const ChartTip &tip)
{
    QStringList parts = {tip.title};
    for (const ChartTip::Line &line : tip.lines)
        parts.append(line.name + u' ' + line.value);
    return parts.join(QStringLiteral(", "));
}

} // namespace csm::ui
