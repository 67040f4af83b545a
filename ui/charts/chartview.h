#pragma once

#include "ui/charts/chartplaces.h"
#include "ui/theme/theme.h"

#include <QChartView>

namespace csm::ui {

/// The marks of a ChartSpec by Qt Charts; grid, labels, target and tool tip by the painters that the PDF
/// uses.
///
/// The mouse or the arrow keys move a crosshair that tells the values. Nothing but this and ChartFill knows
/// Qt Charts.
class ChartView final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }
    const ChartGeometry &geometryOfChart() const { return m_geometry; }
    ChartPlace place() const { return m_place; }

    QSize sizeHint() const override { return {320, 220}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    /// Clicked, or Return: a category (series −1), a point or a slice.
    void activated(int series, int index);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void setPlace(const ChartPlace &place);
    void paintCrosshair(QPainter &painter) const;

    const Theme &m_theme;
    ChartSpec m_spec;
    ChartGeometry m_geometry;
    ChartPlace m_place;
};

} // namespace csm::ui
