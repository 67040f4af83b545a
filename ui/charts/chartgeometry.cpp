#include "ui/charts/chartgeometry.h"

#include "ui/paint/textline.h"

#include <cmath>
#include <limits>

namespace csm::ui {

namespace {

struct Range
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

double widestLabel(const ChartScale &scale, const ChartAxis &axis, const QFont &font)
{
    double width = 0;
    for (const double tick : scale.ticks())
        width = std::max(width, textWidth(scale.markText(tick, axis), font));
    return width;
}

} // namespace

double ChartGeometry::xAt(double value) const
{
    const double share = xReversed ? 1 - x.share(value) : x.share(value);
    return plot.left() + plot.width() * share;
}

double ChartGeometry::xOf(int category) const
{
    if (bars)
        return plot.left() + plot.width() * (category + 0.5) / std::max(1, categories);
    return categories < 2 ? plot.center().x() : plot.left() + plot.width() * category / (categories - 1);
}

QRectF ChartGeometry::column(int category) const
{
    const double slot = plot.width() / std::max(1, bars ? categories : categories - 1);
    return {xOf(category) - slot / 2, plot.top(), slot, plot.height()};
}

int ChartGeometry::categoryAt(QPointF position) const
{
    if (categories == 0 || !plot.adjusted(-8, -8, 8, 8).contains(position))
        return -1;
    const double share = (position.x() - plot.left()) / plot.width();
    const int index = bars ? int(std::floor(share * categories)) : int(std::lround(share * (categories - 1)));
    return std::clamp(index, 0, categories - 1);
}

std::pair<double, double> stackOf(const ChartSpec &spec, int category)
{
    double above = 0;
    double below = 0;
    for (const ChartSeries &series : spec.series) {
        const double value = series.values.value(category).value_or(0);
        (value < 0 ? below : above) += value;
    }
    return {below, above};
}

std::pair<double, double> valueRange(const ChartSpec &spec)
{
    Range range;
    for (int i = 0; spec.kind == ChartKind::StackedBars && i < spec.categories.size(); ++i) {
        const auto [low, high] = stackOf(spec, i);
        range.take(low);
        range.take(high);
    }
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<double> value : series.values) {
            if (value && spec.kind == ChartKind::Lines)
                range.take(*value);
        }
        for (const ChartPoint &point : series.points)
            range.take(point.y);
    }
    if (spec.target)
        range.take(spec.target->value);
    if (spec.y.fromZero || spec.kind == ChartKind::StackedBars || !(range.low <= range.high))
        range.take(0);
    return {range.low, range.high};
}

ChartGeometry layOut(const ChartSpec &spec, const QRectF &rect, const Look &look)
{
    ChartGeometry g;
    if (spec.kind == ChartKind::Donut) {
        const double side = std::min(rect.width(), rect.height());
        g.plot = QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));
        return g;
    }
    const QFont font = look.fonts.figures(11);
    const double line = look.fonts.scale() * 16;
    const auto [low, high] = valueRange(spec);
    g.y = roundScale(low, high, std::clamp(int(rect.height() / 38), 3, 6), spec.y.style);
    g.bars = spec.kind == ChartKind::StackedBars;
    g.categories = int(spec.categories.size());
    const double left = widestLabel(g.y, spec.y, font) + 8;
    // The last category of lines stands on the plot's edge, and half of its name beyond it.
    const double right = g.bars || spec.categories.isEmpty()
        ? 6
        : std::max(6.0, textWidth(spec.categories.last().axis, font) / 2);
    g.plot = rect.adjusted(left, line / 2, -right, -line - 8);
    if (spec.kind != ChartKind::Scatter)
        return g;
    Range across;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            across.take(point.x);
    }
    if (spec.x.fromZero || !(across.low <= across.high))
        across.take(0);
    g.x = roundScale(across.low, across.high, std::clamp(int(rect.width() / 80), 3, 6), spec.x.style);
    g.xReversed = spec.x.reversed;
    g.plot.setRight(g.plot.right() - textWidth(g.x.markText(g.x.high, spec.x), font) / 2);
    return g;
}

} // namespace csm::ui
