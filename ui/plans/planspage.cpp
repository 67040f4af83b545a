#include "ui/plans/planspage.h"

#include "ui/plans/planlistdelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reloadthrottle.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableplace.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

using Scroll = TablePlace<PlanListModel>::Scroll;

/// At 100 %, by column; the plan takes what is left.
constexpr std::array<int, PlanListModel::ColumnCount> kWidths = {220, 112, 160, 170, 116, 130};

} // namespace

PlansPage::PlansPage(const PlanQueries &queries, ChangeFeed &feed, const Clock &clock, const Theme &theme,
    const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_queries(queries)
    , m_clock(clock)
    , m_theme(theme)
    , m_model(new PlanListModel(format, this))
    , m_facts(new PlainLabel(theme, TextRole::BodyMuted))
    , m_views(new Segmented(theme))
    , m_search(new SearchField(theme, tr("Filter plans")))
    , m_states(new QStackedLayout)
    , m_table(new TableView(theme))
    , m_nothing(new EmptyState(theme, "bullseye"_L1,
          tr("There are no success plans yet. A plan begins on the page of its account."),
          tr("Go to the portfolio")))
    , m_noResults(new EmptyState(theme, "search"_L1, tr("No plan fits the filter."), tr("Clear filters")))
{
    auto *title = new PlainLabel(theme, TextRole::PageTitle, tr("Success plans"));
    title->setMinimumHeight(theme.fonts().px(34));
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(title);
    head->addWidget(m_facts);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 20, 20);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(makeList(theme), 1);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { emit openPlan(m_model->row(index.row()).id); });
    connect(m_nothing, &EmptyState::actionTriggered, this, &PlansPage::openPortfolio);
    connect(m_noResults, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_views->setCurrentIndex(0);
        setFilter({});
    });
    setFirstFocus(*this, *m_table);
    connect(&theme, &Theme::changed, this, &PlansPage::fitColumns);
    new ReloadThrottle(feed, *this, [this] { reload(); });
    reload();
}

QWidget *PlansPage::makeList(const Theme &theme)
{
    m_table->setObjectName("plans"_L1);
    m_table->setAccessibleName(tr("Success plans"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanListDelegate(theme, *m_model, m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PlanListModel::Ends, Qt::AscendingOrder);
    m_table->addSortActions();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(PlanListModel::Plan, QHeaderView::Stretch);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    m_states->addWidget(m_noResults);
    auto *card = new Card(theme);
    card->setPadding(1);
    card->setMinimumHeight(240);
    card->content()->setSpacing(0);
    card->content()->addLayout(makeToolbar());
    card->content()->addLayout(m_states, 1);
    return card;
}

QHBoxLayout *PlansPage::makeToolbar()
{
    m_search->setObjectName("filter"_L1);
    m_search->setShortcutHint(u"Ctrl F"_s);
    m_search->setMaximumWidth(260);
    m_search->setMinimumWidth(140);
    m_search->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 6);
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(m_search, 2);
    connect(m_views, &Segmented::currentChanged, this,
        [this](int index) { setFilter({.view = PlanView(index), .text = m_model->filter().text}); });
    connect(m_search, &SearchField::live, this,
        [this](const QString &text) { setFilter({.view = m_model->filter().view, .text = text}); });
    return bar;
}

/// From the filter into what it found.
bool PlansPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlansPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PlansPage::fitColumns()
{
    const Fonts &fonts = m_theme.fonts();
    int needed = 0;
    for (int column = 0; column < PlanListModel::ColumnCount; ++column) {
        needed += fonts.px(kWidths[size_t(column)]);
        if (column != PlanListModel::Plan)
            m_table->setColumnWidth(column, fonts.px(kWidths[size_t(column)]));
    }
    m_table->setColumnHidden(PlanListModel::Owner, needed > width() - 44);
}

void PlansPage::setFilter(const PlanFilter &filter)
{
    const TablePlace before(*m_table, *m_model);
    m_model->setFilter(filter);
    before.restore(Scroll::ToCurrent);
    showState();
}

void PlansPage::reload()
{
    const QDate today = m_clock.today();
    const Result<QList<PlanRow>> rows = m_queries.all(today);
    if (!rows)
        return emit problem(rows.error());
    const TablePlace before(*m_table, *m_model);
    m_model->setRows(*rows, today);
    before.restore(Scroll::Keep);
    showNumbers();
    showState();
}

void PlansPage::showNumbers()
{
    const QList<PlanRow> &rows = m_model->allRows();
    const auto count = [&](PlanView view) {
        return std::ranges::count_if(rows, [view](const PlanRow &row) { return isInView(row, view); });
    };
    int overdue = 0;
    for (const PlanRow &row : rows)
        overdue += isInView(row, PlanView::Overdue) ? row.stepsOverdue : 0;
    QString facts = tr("%n plan(s)", nullptr, int(rows.size()));
    if (overdue > 0)
        facts += u" · "_s + tr("%n step(s) overdue", nullptr, overdue);
    m_facts->setText(rows.isEmpty() ? QString() : facts);
    m_views->setSegments({{.text = tr("All"), .count = rows.size()},
        {.text = tr("In progress"), .count = count(PlanView::Running)},
        {.text = tr("With overdue steps"), .count = count(PlanView::Overdue), .tone = Tone::Risk}});
}

void PlansPage::showState()
{
    if (m_model->rowCount() > 0)
        m_states->setCurrentWidget(m_table);
    else if (m_model->allRows().isEmpty())
        m_states->setCurrentWidget(m_nothing);
    else
        m_states->setCurrentWidget(m_noResults);
    m_views->setEnabled(!m_model->allRows().isEmpty());
}

} // namespace csm::ui
