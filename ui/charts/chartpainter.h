#pragma once

#include "ui/charts/chartspec.h"
#include "ui/theme/look.h"

#include <QRectF>

class QPainter;

namespace csm::ui {

/// The same chart without a widget, as vectors: for PDF, print and picture files. Title and note are the
/// caller's.
class ChartPainter
{
public:
    ChartPainter(const ChartSpec &spec, const Look &look)
        : m_spec(spec)
        , m_look(look)
    {
    }

    /// With a legend above, if more than one thing is to be told apart.
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    QRectF paintLegend(QPainter &painter, const QRectF &rect) const; ///< what is left for the chart
    QRectF paintDonutLegend(QPainter &painter, const QRectF &rect) const;

    const ChartSpec &m_spec;
    const Look m_look;
};

} // namespace csm::ui
