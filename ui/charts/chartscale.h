#pragma once

#include <QList>
#include <QString>

namespace csm::ui {

struct ChartAxis;
struct NumberStyle;

/// The ends of an axis and the distance of its marks, all round numbers.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    QList<double> ticks() const;
    QString markText(double tick, const ChartAxis &axis) const;
    double share(double value) const { return (value - low) / (high - low); } ///< 0 at low, 1 at high

    friend bool operator==(const ChartScale &, const ChartScale &) = default;
};

/// About @p marks marks over all from @p low to @p high, none of which needs more decimals than @p style
/// writes.
ChartScale roundScale(double low, double high, int marks, const NumberStyle &style);

} // namespace csm::ui
