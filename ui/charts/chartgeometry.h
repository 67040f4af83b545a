#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/chartspec.h"
#include "ui/theme/look.h"

#include <QRectF>

namespace csm::ui {

/// Where everything of a chart lies in a rectangle. Widget and PDF ask the same, so they look the same.
struct ChartGeometry
{
    QRectF plot = {};
    ChartScale x = {}; ///< Lines: places of categories; Scatter: values
    ChartScale y = {};
    int categories = 0;
    bool bars = false;
    bool xReversed = false;

    double yAt(double value) const { return plot.bottom() - plot.height() * y.share(value); }
    double xAt(double value) const; ///< Scatter
    double xOf(int category) const; ///< the middle of a bar, the point of a line
    QRectF column(int category) const; ///< all of the height that belongs to a category

    /// -1 when @p position lies outside.
    int categoryAt(QPointF position) const;
};

ChartGeometry layOut(const ChartSpec &spec, const QRectF &rect, const Look &look);

/// What a bar is wide of the room of its category.
inline constexpr double kBarShare = 0.56;

/// How far the bars of @p category reach down and up.
std::pair<double, double> stackOf(const ChartSpec &spec, int category);

/// The lowest and highest end of the stacks, or of all values and the target, with zero if the axis starts
/// there.
std::pair<double, double> valueRange(const ChartSpec &spec);

} // namespace csm::ui
