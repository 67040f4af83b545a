#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>

#include <optional>

namespace csm::ui {

enum class ChartKind { Lines, StackedBars, Donut, Scatter };

/// A colour by its meaning. Muted is for limits and earlier periods, Empty for what is not known.
enum class ChartInk {
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Neutral,
    Muted,
    Empty,
    Good,
    Warn,
    Risk
};

/// How a value of a chart is written: divided, rounded, with what belongs before and behind it.
struct NumberStyle
{
    int decimals = 0;
    double divisor = 1; ///< 0.01 shows ratios as percent, 1e8 won as 억
    QString prefix = {};
    QString suffix = {};

    QString text(std::optional<double> value) const; ///< "–" for nothing

    friend bool operator==(const NumberStyle &, const NumberStyle &) = default;
};

struct ChartAxis
{
    QString name = {}; ///< for the table; not painted
    NumberStyle style = {}; ///< of values; marks on the axis take only the decimals they need
    bool bareMarks = false; ///< the unit stands in the note and not at every mark
    bool fromZero = true; ///< off for what only varies a little, as NRR
    bool reversed = false; ///< only of the x axis of a scatter chart: days left run down to today

    friend bool operator==(const ChartAxis &, const ChartAxis &) = default;
};

/// A place on the x axis of lines and bars.
struct ChartCategory
{
    QString axis = {}; ///< "11월"; empty paints no label
    QString full = {}; ///< "2025년 11월": tool tip and table
    bool running = false; ///< not over yet: its last stretch is dashed, its bar is pale

    friend bool operator==(const ChartCategory &, const ChartCategory &) = default;
};

/// One thing in a scatter chart.
struct ChartPoint
{
    double x = 0;
    double y = 0;
    QString label = {};
    Tone band = Tone::Neutral; ///< shape and colour

    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

struct ChartSeries
{
    QString name = {};
    ChartInk ink = ChartInk::Series1;
    bool area = false; ///< Lines: a soft ground down to the axis
    bool dashed = false;
    bool stepped = false; ///< Lines: holds until the next value
    QList<std::optional<double>> values = {}; ///< one a category; a Donut has one
    QList<ChartPoint> points = {}; ///< Scatter
    Tone band = Tone::Neutral; ///< Donut: of the pill in the legend
    QString detail = {}; ///< Donut: behind the pill, "9곳 · 45%"

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A value that all are measured against, as a dashed line.
struct ChartTarget
{
    double value = 0;
    QString name = {};

    friend bool operator==(const ChartTarget &, const ChartTarget &) = default;
};

/// All that a chart shows, as plain data: the widget, the PDF and the table are made from the same.
struct ChartSpec
{
    ChartKind kind = ChartKind::Lines;
    QString title = {};
    QString note = {}; ///< grey, behind the title: unit, period
    QList<ChartCategory> categories = {}; ///< Lines, StackedBars
    QList<ChartSeries> series = {};
    ChartAxis x = {}; ///< Scatter; its name also heads the first column of the table
    ChartAxis y = {};
    std::optional<ChartTarget> target = {};
    QString centerNumber = {}; ///< Donut
    QString centerCaption = {};

    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

QColor colorOf(ChartInk ink, const Tokens &tokens);

} // namespace csm::ui
