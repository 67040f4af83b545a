#pragma once

#include "ui/charts/chartgeometry.h"
#include "ui/charts/chartparts.h"

namespace csm::ui {

/// What the mouse or the arrow keys are at: a category, a point of a scatter chart, a slice of a donut.
struct ChartPlace
{
    int series = -1; ///< of a point or slice; −1 for a category
    int index = -1; ///< −1 is nowhere

    bool isSomewhere() const { return index >= 0; }

    friend bool operator==(const ChartPlace &, const ChartPlace &) = default;
};

/// Every place, in the order of the arrow keys: from left to right, or around the ring.
QList<ChartPlace> placesOf(const ChartSpec &spec, const ChartGeometry &geometry);

ChartPlace placeAt(const ChartSpec &spec, const ChartGeometry &geometry, QPointF position);
QPointF anchorOf(const ChartSpec &spec, const ChartGeometry &geometry, const ChartPlace &place);
ChartTip tipOf(const ChartSpec &spec, const ChartPlace &place, const Tokens &tokens);
QString spoken(const ChartTip &tip); ///< the tip in one line, for screen readers

} // namespace csm::ui
