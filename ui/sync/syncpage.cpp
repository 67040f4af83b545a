#include "ui/sync/syncpage.h"

#include "core/base/clock.h"
#include "core/storage/changefeed.h"
#include "ui/connections/connectionmenu.h"
#include "ui/shell/problembanner.h"
#include "ui/shell/statustext.h"
#include "ui/sync/conflictdetail.h"
#include "ui/sync/rundetail.h"
#include "ui/sync/runlistdelegate.h"
#include "ui/sync/runlistmodel.h"
#include "ui/sync/synccontrol.h"
#include "ui/sync/synctext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kListWidth = 318;
constexpr int kCardsInRow = 4;

} // namespace

SyncPage::SyncPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_facts(new PlainLabel(parts.theme, TextRole::BodyMuted))
    , m_syncNow(new Button(parts.theme, Button::Kind::Primary, tr("Sync now"), "arrow-repeat"_L1))
    , m_banner(new Banner(parts.theme))
    , m_cards(new QGridLayout)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_runs(new RunListModel(this))
    , m_detail(new QVBoxLayout)
{
    auto *none
        = new EmptyState(parts.theme, "plug"_L1, tr("No CRM is connected yet."), tr("Connect Salesforce"));
    m_stack->addWidget(none);
    m_stack->addWidget(makeBody());
    m_cards->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 20, 20);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addLayout(m_cards);
    column->addWidget(m_stack, 1);
    setFirstFocus(*this, *m_list);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(none, &EmptyState::actionTriggered, this, &SyncPage::addRequested);
    connect(m_syncNow, &QPushButton::clicked, &parts.sync, &SyncControl::sync);
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::reload);
    connect(&parts.feed, &ChangeFeed::changed, &m_soon, [this] { m_soon.start(); });
    connect(&parts.sync, &SyncControl::finished, this, &SyncPage::reload);
    connect(&parts.sync, &SyncControl::statusChanged, this, [this] {
        showConnections();
        showFacts();
    });
    reload();
}

QWidget *SyncPage::makeHead()
{
    auto *head = new QWidget;
    auto *add = new Button(m_parts.theme, Button::Kind::Secondary, tr("Add connection"), "plus-lg"_L1);
    connect(add, &QPushButton::clicked, this, &SyncPage::addRequested);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new PlainLabel(m_parts.theme, TextRole::PageTitle, tr("Sync")));
    row->addSpacing(8);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(add);
    row->addWidget(m_syncNow);
    return head;
}

QWidget *SyncPage::makeBody()
{
    auto *body = new QWidget;
    m_list->setObjectName(u"runs"_s);
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new RunListDelegate(m_parts.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Runs"));
    auto *left = new Card(m_parts.theme);
    left->setPadding(6);
    left->setFixedWidth(m_parts.theme.fonts().px(kListWidth));
    left->content()->addWidget(m_list);
    auto *right = new Card(m_parts.theme);
    right->setPadding(1);
    right->content()->addLayout(m_detail);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(left);
    row->addWidget(right, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncPage::showDetail);
    return body;
}

void SyncPage::reload()
{
    const auto overview = m_parts.queries.overview();
    if (!overview)
        return m_banner->showText(bannerText(overview.error()));
    m_banner->hide();
    m_overview = *overview;
    m_runs->setRows(runRows(m_overview, m_parts.sync.status().current, m_parts.format, m_parts.clock));
    if (!m_list->currentIndex().isValid() && m_runs->rowCount() > 0)
        m_list->setCurrentIndex(m_runs->index(0, 0));
    showConnections();
    showFacts();
    showDetail();
}

void SyncPage::showFacts()
{
    const SyncStatus status = m_parts.sync.status();
    QStringList facts;
    if (!m_overview.connections.isEmpty())
        facts.append(
            tr("Last complete sync: %1").arg(momentText(status.syncedAt(), m_parts.format, m_parts.clock)));
    if (const int count = int(m_overview.conflicts.size()); count > 0)
        facts.append(tr("%n field(s) changed on both sides", nullptr, count));
    m_facts->setText(facts.join(u" · "_s));
    m_syncNow->setEnabled(!status.isBusy() && !m_overview.connections.isEmpty());
    m_stack->setCurrentIndex(m_overview.connections.isEmpty() ? 0 : 1);
}

void SyncPage::showConnections()
{
    const SyncStatus status = m_parts.sync.status();
    QList<ConnectionCard *> cards = findChildren<ConnectionCard *>();
    while (cards.size() > m_overview.connections.size())
        delete cards.takeLast();
    for (int i = 0; i < m_overview.connections.size(); ++i) {
        if (i == cards.size()) {
            auto *card = new ConnectionCard(m_parts.theme, this);
            cards.append(card);
            m_cards->addWidget(card, i / kCardsInRow, i % kCardsInRow);
            m_cards->setColumnStretch(kCardsInRow, 1);
            connect(card, &QAbstractButton::clicked, this, [this, card, i] {
                connectionMenu(m_overview.connections.at(i).connection, !m_parts.practice, m_parts.sync,
                    m_parts.prompts, card)
                    ->popup(card->mapToGlobal(QPoint(0, card->height() + 4)));
            });
        }
        const ConnectionFacts &facts = m_overview.connections.at(i);
        const Connection *now = status.find(facts.connection.id);
        cards.at(i)->setTexts(facts.connection.name, connectionFacts(facts, m_parts.format),
            connectionState(now ? *now : facts.connection, status, m_parts.format, m_parts.clock));
    }
}

QWidget *SyncPage::detailOf(const RunRow &row)
{
    if (row.id.isEmpty()) {
        auto *detail = new ConflictDetail(m_parts.theme, m_overview.conflicts);
        connect(detail, &ConflictDetail::openPlan, this, &SyncPage::openPlan);
        return detail;
    }
    const auto run = std::find_if(m_overview.runs.cbegin(), m_overview.runs.cend(),
        [&row](const SyncRunFacts &each) { return each.id == row.id; });
    const auto issues = m_parts.queries.issues(row.id);
    const bool goingOn
        = run->outcome == RunOutcome::Running && run->connectionId == m_parts.sync.status().current;
    return new RunDetail(
        m_parts.theme, m_parts.format, m_parts.clock, *run, goingOn, issues ? *issues : QList<SyncIssue>());
}

void SyncPage::showDetail()
{
    const int row = m_list->currentIndex().row();
    const RunRow shown = row < 0 ? RunRow{u"none"_s} : m_runs->row(row);
    const QList<PlanConflict> conflicts = shown.id.isEmpty() ? m_overview.conflicts : QList<PlanConflict>();
    const QString text = shown.id + shown.title + shown.note;
    if (m_shown && text == m_shownText && conflicts == m_shownConflicts)
        return;
    m_shownText = text;
    m_shownConflicts = conflicts;
    delete m_shown;
    m_shown = new PageScroll(row < 0
            ? new EmptyState(m_parts.theme, "clock-history"_L1, tr("Nothing was synced yet."))
            : detailOf(shown));
    m_detail->addWidget(m_shown);
}

} // namespace csm::ui
