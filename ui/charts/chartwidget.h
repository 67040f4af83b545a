#pragma once

#include "ui/charts/chartspec.h"
#include "ui/widgets/themedwidget.h"

class QGridLayout;
class QHBoxLayout;
class QStackedWidget;

namespace csm::ui {

class ChartLegend;
class ChartTableModel;
class ChartView;
class IconButton;
class PlainLabel;
class TableView;

/// A chart with its title, its legend, and the same numbers as a table behind a button. Stands in a Card.
class ChartWidget final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit ChartWidget(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const;

    void setTableShown(bool shown);
    bool isTableShown() const;
    void addHeaderWidget(QWidget *widget); ///< at the right, before the table's button

    /// The chart gives way to its legend, so that a page of charts may be as low as they can be.
    bool hasHeightForWidth() const override { return false; }

signals:
    /// Clicked, or Return: a category (series −1), a point or a slice.
    void activated(int series, int index);

private:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;
    void placeLegend();

    PlainLabel *m_title;
    PlainLabel *m_note;
    ChartLegend *m_legend;
    IconButton *m_toggle;
    QHBoxLayout *m_header;
    QGridLayout *m_grid;
    QStackedWidget *m_stack;
    ChartView *m_view;
    TableView *m_table;
    ChartTableModel *m_model;
};

} // namespace csm::ui
