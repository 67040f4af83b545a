#pragma once

#include "ui/charts/chartgeometry.h"

#include <QList>

class QPainter;

namespace csm::ui {

/// Grid lines and the labels of both axes.
void paintChartGrid(
    QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry, const Look &look);

/// The dashed line of the target, and the paleness of what is still running. Over the marks.
void paintChartOverlay(
    QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry, const Look &look);

/// The number in the middle of a donut.
void paintDonutCenter(
    QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry, const Look &look);

/// What the legend names, in order: the series, then the target.
struct LegendEntry
{
    QString name = {};
    QColor color = {};
    bool dashed = false;
};
QList<LegendEntry> legendOf(const ChartSpec &spec, const Tokens &tokens);

double legendEntryWidth(const LegendEntry &entry, const Look &look);
void paintLegendEntry(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const Look &look);

/// The values under the mouse, in a box beside @p anchor that stays inside @p room.
struct ChartTip
{
    struct Line
    {
        QString name = {};
        QString value = {};
        QColor color = {};
    };

    QString title = {};
    QList<Line> lines = {};
};
void paintChartTip(
    QPainter &painter, QPointF anchor, const QRectF &room, const ChartTip &tip, const Look &look);

/// The stretches of a line between missing values, as category and value. Steps have two points each.
QList<QPolygonF> linesOf(const ChartSeries &series, int categories);

/// Whether the last stretch of @p line leads to a value that is not final, and is drawn dashed.
bool endsRunning(const ChartSpec &spec, const ChartSeries &series, const QPolygonF &line);

} // namespace csm::ui
