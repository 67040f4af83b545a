#include "ui/widgets/tableview.h"

#include "ui/theme/theme.h"
#include "ui/theme/viewstyle.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace csm::ui {

TableView::TableView(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setMouseTracking(true);
    setProperty(kHoverRow, -1);
    viewport()->setAutoFillBackground(false); // or it would square the corners of its card
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumHeight(theme.fonts().px(34));
    setRowHeight(m_rowHeight);
    connect(&theme, &Theme::changed, this, [this] { setRowHeight(m_rowHeight); });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setRowHeight(int px)
{
    m_rowHeight = px;
    verticalHeader()->setMinimumSectionSize(m_theme.fonts().px(px));
    verticalHeader()->setDefaultSectionSize(m_theme.fonts().px(px));
}

void TableView::addSortActions()
{
    auto *columns = new QActionGroup(this);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = columns->addAction(tr("Sort by: %1").arg(name));
        action->setCheckable(true);
        action->setChecked(column == header->sortIndicatorSection());
        action->setVisible(!isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column] { sortOrTurn(column); });
        connect(header, &QHeaderView::sectionResized, action, [action, column](int section, int, int size) {
            if (section == column)
                action->setVisible(size > 0); // how a header hides a column
        });
        connect(header, &QHeaderView::sortIndicatorChanged, action,
            [action, column](int section) { action->setChecked(section == column); });
    }
    addActions(columns->actions());
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// As a click on the header does.
void TableView::sortOrTurn(int column)
{
    const QHeaderView *header = horizontalHeader();
    const bool falling
        = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, falling ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHovered(int row)
{
    if (property(kHoverRow).toInt() == row)
        return;
    setProperty(kHoverRow, row);
    viewport()->update();
}

} // namespace csm::ui
