#pragma once

#include "ui/charts/chartparts.h"
#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// The names of the series, in one line or, where that is too long, in several. Pills with figures for a
/// donut.
class ChartLegend final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);

    QSize sizeHint() const override; ///< in one line
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    void paintEvent(QPaintEvent *event) override;
    QList<QRectF> placesIn(double width) const;

    ChartSpec m_spec;
};

} // namespace csm::ui
