#include "ui/charts/chartwidget.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace csm::ui {

ChartWidget::ChartWidget(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_title(new PlainLabel(theme, TextRole::CardTitle))
    , m_note(new PlainLabel(theme, TextRole::SmallMuted))
    , m_legend(new ChartLegend(theme))
    , m_toggle(new IconButton(theme, "table"_L1, tr("Show as table")))
    , m_header(new QHBoxLayout)
    , m_grid(new QGridLayout(this))
    , m_stack(new QStackedWidget)
    , m_view(new ChartView(theme))
    , m_table(new TableView(theme))
    , m_model(new ChartTableModel(this))
{
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_note);
    m_header->addStretch(1);
    m_header->addWidget(m_toggle);
    m_table->setModel(m_model);
    m_table->setRowHeight(34);
    m_table->setFont(look().fonts.figures(12));
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->addLayout(m_header, 0, 0);
    m_grid->addWidget(m_stack, 2, 0);
    m_grid->setRowStretch(2, 1);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setTableShown(!isTableShown()); });
    connect(m_view, &ChartView::activated, this, &ChartWidget::activated);
    placeLegend();
}

void ChartWidget::setSpec(const ChartSpec &spec)
{
    m_title->setText(spec.title);
    m_note->setText(spec.note);
    m_note->setVisible(!spec.note.isEmpty());
    m_table->setAccessibleName(spec.title);
    m_view->setSpec(spec);
    m_model->setSpec(spec);
    m_legend->setSpec(spec);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    placeLegend();
}

const ChartSpec &ChartWidget::spec() const
{
    return m_view->spec();
}

bool ChartWidget::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartWidget::setTableShown(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    placeLegend();
    const QString name = shown ? tr("Show as chart") : tr("Show as table");
    m_toggle->setIcon(icon(theme(), shown ? "graph-up"_L1 : "table"_L1));
    m_toggle->setAccessibleName(name);
    setPlainToolTip(m_toggle, name);
}

void ChartWidget::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->count() - 1, widget);
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    placeLegend();
}

void ChartWidget::themeChanged()
{
    ThemedWidget::themeChanged();
    m_table->setFont(look().fonts.figures(12));
    placeLegend();
}

// Beside the title where there is room, else in a line of its own; a donut's below it.
void ChartWidget::placeLegend()
{
    m_header->removeWidget(m_legend);
    m_grid->removeWidget(m_legend);
    const bool tellsApart = spec().series.size() + (spec().target ? 1 : 0) > 1;
    const bool needed = spec().kind == ChartKind::Donut || (spec().kind != ChartKind::Scatter && tellsApart);
    m_legend->setVisible(needed && !isTableShown());
    if (spec().kind == ChartKind::Donut) {
        m_grid->addWidget(m_legend, 3, 0);
        return;
    }
    const int wide = m_header->sizeHint().width() + m_legend->sizeHint().width() + 30;
    if (wide <= width())
        m_header->insertWidget(3, m_legend, 0, Qt::AlignVCenter);
    else
        m_grid->addWidget(m_legend, 1, 0);
}

} // namespace csm::ui
