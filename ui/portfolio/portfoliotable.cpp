#include "ui/portfolio/portfoliotable.h"

#include "ui/portfolio/portfoliodelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableplace.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kAccountMinimum = 190;

int widthOf(PortfolioColumn column)
{
    switch (column) {
    case PortfolioColumn::Account:
        return kAccountMinimum;
    case PortfolioColumn::Health:
        return 130;
    case PortfolioColumn::Trend:
        return 132;
    case PortfolioColumn::Arr:
        return 94;
    case PortfolioColumn::Renewal:
        return 138;
    case PortfolioColumn::Plan:
        return 122;
    case PortfolioColumn::Owner:
        return 112;
    }
    Q_UNREACHABLE();
}

/// A tab, a line break or a leading sign in a CRM's text must not become a cell, a row or a formula
/// elsewhere.
QString cellForClipboard(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    static const QString signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && signs.contains(trimmed.front()) ? u'\'' + text : text;
}

} // namespace

PortfolioTable::PortfolioTable(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new PortfolioModel(format, this))
    , m_view(new TableView(theme))
{
    m_view->setObjectName("accounts"_L1);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PortfolioDelegate(theme, *m_model, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(PortfolioColumn::Renewal), Qt::AscendingOrder);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(int(PortfolioColumn::Account), QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    setUpKeys();
    connect(m_view, &TableView::opened, this,
        [this](const QModelIndex &index) { emit opened(m_model->row(index.row()).id); });
    connect(m_view, &QAbstractItemView::pressed, this, [this] { m_isChosen = true; });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PortfolioTable::currentChanged);
    connect(&theme, &Theme::changed, this, &PortfolioTable::fitColumns);
    fitColumns();
}

void PortfolioTable::setUpKeys()
{
    auto *copyRows = new QAction(tr("Copy rows"), m_view);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyRows);
    m_view->addSortActions();
    connect(copyRows, &QAction::triggered, this, &PortfolioTable::copy);
    m_view->installEventFilter(this);
}

bool PortfolioTable::eventFilter(QObject *watched, QEvent *event)
{
    m_isChosen = m_isChosen || event->type() == QEvent::KeyPress;
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        emit peekToggled(); // where Qt would take the row out of the selection
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PortfolioTable::setBook(const PortfolioBook::Shared &book)
{
    const bool stays = m_isChosen || m_view->verticalScrollBar()->value() > 0;
    const TablePlace before(*m_view, *m_model);
    m_model->setBook(book);
    before.restore(TablePlace<PortfolioModel>::Scroll::Keep);
    if (!stays && m_model->rowCount() > 0) { // the first of what has come by now, and not of what came first
        m_view->setCurrentIndex(m_model->index(0, 0));
        m_view->scrollToTop();
    }
}

void PortfolioTable::setFilter(const PortfolioFilter &filter)
{
    const TablePlace before(*m_view, *m_model);
    m_model->setFilter(filter);
    before.restore(TablePlace<PortfolioModel>::Scroll::ToCurrent);
}

void PortfolioTable::setOwnersShown(bool shown)
{
    if (shown == m_ownersShown)
        return;
    m_ownersShown = shown;
    fitColumns();
}

QString PortfolioTable::currentAccount() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->row(current.row()).id : QString();
}

void PortfolioTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Where the room is short, columns give way in this order; the account, its health, money and date stay.
void PortfolioTable::fitColumns()
{
    constexpr PortfolioColumn kFirstToGo[]
        = {PortfolioColumn::Owner, PortfolioColumn::Plan, PortfolioColumn::Trend};
    int needed = 0;
    for (int i = 0; i < kPortfolioColumns; ++i) {
        const int width = m_theme.fonts().px(widthOf(PortfolioColumn(i)));
        m_view->setColumnHidden(i, PortfolioColumn(i) == PortfolioColumn::Owner && !m_ownersShown);
        if (PortfolioColumn(i) != PortfolioColumn::Account)
            m_view->setColumnWidth(i, width);
        if (!m_view->isColumnHidden(i))
            needed += width;
    }
    for (const PortfolioColumn column : kFirstToGo) {
        if (needed > width() && !m_view->isColumnHidden(int(column))) {
            m_view->setColumnHidden(int(column), true);
            needed -= m_theme.fonts().px(widthOf(column));
        }
    }
}

QString PortfolioTable::copiedRows() const
{
    QList<int> columns;
    QStringList cells;
    for (int i = 0; i < kPortfolioColumns; ++i) {
        if (m_view->isColumnHidden(i))
            continue;
        columns.append(i);
        cells.append(PortfolioCells::header(PortfolioColumn(i)));
    }
    QString text = cells.join(u'\t') + u'\n';
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellForClipboard(m_model->index(row, column).data().toString()));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void PortfolioTable::copy() const
{
    QApplication::clipboard()->setText(copiedRows());
}

} // namespace csm::ui
