#include "ui/portfolio/portfoliopage.h"

#include "core/account360/account360queries.h"
#include "ui/portfolio/portfoliopeek.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/portfolio/portfoliotiles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reloadthrottle.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kPeekFits = 1180; ///< px of window
constexpr int kPeekFitsWell = 1400; ///< as wide as a window gets on a screen of 1440
constexpr int kPeekPauseMs = 60;
constexpr int kStaleDays = 1;

} // namespace

PortfolioPage::PortfolioPage(Read read, const Account360Queries &accounts, ChangeFeed &feed,
    const Clock &clock, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_read(std::move(read))
    , m_accounts(accounts)
    , m_clock(clock)
    , m_theme(theme)
    , m_format(format)
    , m_reader([this](const PortfolioBook::Shared &before) { return readBook(before); },
          [this](const Reading &reading) { showReading(reading); },
          [this](const Error &error) { showProblem(error); })
    , m_reloads(new ReloadThrottle(feed, *this, [this] { reload(); }))
    , m_facts(new PlainLabel(theme, TextRole::BodyMuted))
    , m_age(new Tag(theme, {}, Tone::Warn))
    , m_tiles(new PortfolioTiles(theme, format, clock.zone()))
    , m_views(new Segmented(theme))
    , m_mine(new Chip(theme, Chip::Kind::Filled, tr("Owner: me")))
    , m_addMine(new Chip(theme, Chip::Kind::Dashed, tr("Only mine")))
    , m_search(new SearchField(theme, tr("Filter accounts")))
    , m_peekButton(
          new IconButton(theme, "layout-sidebar-inset-reverse"_L1, tr("Show or hide the preview (Space)")))
    , m_states(new QStackedLayout)
    , m_blank(new QWidget)
    , m_table(new PortfolioTable(theme, format))
    , m_nothing(new EmptyState(theme, "buildings"_L1, tr("There are no accounts here yet."), tr("Open Sync")))
    , m_noResults(new EmptyState(theme, "search"_L1, {}, tr("Clear filters")))
    , m_peek(new PortfolioPeek(theme, format, clock.zone()))
{
    auto *list = new QHBoxLayout;
    list->setSpacing(14);
    list->addWidget(makeList(), 1);
    list->addWidget(m_peek);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 20, 20);
    column->setSpacing(14);
    column->addLayout(makeHead());
    column->addWidget(m_tiles);
    column->addLayout(list, 1);
    setFirstFocus(*this, *m_blank); // gives the focus on to what it makes room for
    m_search->installEventFilter(this);
    m_peekPause.setSingleShot(true);
    m_peekPause.setInterval(kPeekPauseMs);
    connect(&m_peekPause, &QTimer::timeout, this, &PortfolioPage::showPeek);
    connect(m_table, &PortfolioTable::opened, this, &PortfolioPage::openAccount);
    connect(m_table, &PortfolioTable::currentChanged, &m_peekPause, qOverload<>(&QTimer::start));
    connect(m_table, &PortfolioTable::peekToggled, this, &PortfolioPage::togglePeek);
    connect(m_peek, &PortfolioPeek::openAccount, this, &PortfolioPage::openAccount);
    connect(m_peek, &PortfolioPeek::openPlan, this, &PortfolioPage::openPlan);
    connect(m_nothing, &EmptyState::actionTriggered, this, &PortfolioPage::openSync);
    connect(m_noResults, &EmptyState::actionTriggered, this, &PortfolioPage::clearFilter);
    connect(m_tiles, &PortfolioTiles::viewChosen, this, [this](PortfolioView view) {
        m_views->setCurrentIndex(m_views->currentIndex() == int(view) ? 0 : int(view));
    });
    showNumbers();
    showState();
    reload();
}

QHBoxLayout *PortfolioPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    auto *title = new PlainLabel(m_theme, TextRole::PageTitle, tr("Portfolio"));
    title->setMinimumHeight(m_theme.fonts().px(34));
    head->addWidget(title);
    head->addWidget(m_facts);
    head->addWidget(m_age);
    head->addStretch(1);
    return head;
}

QWidget *PortfolioPage::makeList()
{
    auto *card = new Card(m_theme);
    card->setPadding(1);
    card->setMinimumHeight(260);
    m_states->addWidget(m_blank);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    m_states->addWidget(m_noResults);
    card->content()->setSpacing(0);
    card->content()->addLayout(makeToolbar());
    card->content()->addLayout(m_states, 1);
    return card;
}

QHBoxLayout *PortfolioPage::makeToolbar()
{
    m_mine->setRemovable(true);
    m_search->setMaximumWidth(260);
    m_search->setMinimumWidth(140);
    m_search->setObjectName("filter"_L1);
    m_search->setShortcutHint(u"Ctrl F"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 6);
    bar->setSpacing(10);
    bar->addWidget(m_views);
    bar->addWidget(m_mine);
    bar->addWidget(m_addMine);
    bar->addStretch(1);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_peekButton);
    connect(m_views, &Segmented::currentChanged, this, [this](int index) {
        PortfolioFilter filter = m_table->model().filter();
        filter.view = PortfolioView(index);
        setFilter(filter);
    });
    const auto setMine = [this](bool onlyMine) {
        PortfolioFilter filter = m_table->model().filter();
        filter.onlyMine = onlyMine;
        setFilter(filter);
    };
    connect(m_mine, &Chip::removeRequested, this, [setMine] { setMine(false); });
    connect(m_mine, &Chip::clicked, this, [setMine] { setMine(false); });
    connect(m_addMine, &Chip::clicked, this, [setMine] { setMine(true); });
    connect(m_search, &SearchField::live, this, [this](const QString &text) {
        PortfolioFilter filter = m_table->model().filter();
        filter.text = text;
        setFilter(filter);
    });
    connect(m_peekButton, &QToolButton::clicked, this, &PortfolioPage::togglePeek);
    return bar;
}

/// From the filter into what it found.
bool PortfolioPage::eventFilter(QObject *watched, QEvent *event)
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

void PortfolioPage::setFilter(const PortfolioFilter &filter)
{
    m_table->setFilter(filter);
    showNumbers();
    showState();
}

void PortfolioPage::showView(PortfolioView view)
{
    m_search->clear();
    m_views->setCurrentIndex(int(view));
    setFilter({view});
}

void PortfolioPage::clearFilter()
{
    showView(PortfolioView::All);
}

void PortfolioPage::reload()
{
    m_reloads->readingBegan();
    m_reader.ask(m_table->model().book());
}

Result<PortfolioPage::Reading> PortfolioPage::readBook(const PortfolioBook::Shared &before) const
{
    const Result<Portfolio> portfolio = m_read();
    if (!portfolio)
        return portfolio.error();
    return Reading{
        PortfolioBook::after(before, portfolio->rows, m_clock.today(), m_format.language()), portfolio->asOf};
}

void PortfolioPage::showProblem(const Error &error)
{
    m_reloads->readingEnded();
    emit problem(error);
}

void PortfolioPage::showReading(const Reading &reading)
{
    m_reloads->readingEnded();
    m_isRead = true;
    setFirstFocus(*this, *m_table);
    m_asOf = reading.asOf;
    PortfolioBook::Shared before = m_table->model().book();
    m_table->setBook(reading.book);
    if (before != reading.book)
        m_leaving = std::jthread([book = std::move(before)] {});
    m_table->setOwnersShown(reading.book->totals(true).accounts < reading.book->totals(false).accounts);
    showNumbers();
    showState();
    m_peekPause.start();
}

void PortfolioPage::showNumbers()
{
    const PortfolioBook &book = *m_table->model().book();
    const bool onlyMine = m_table->model().filter().onlyMine;
    const PortfolioTotals &totals = book.totals(onlyMine);
    const int mine = book.totals(true).accounts;
    const bool several = mine > 0 && mine < book.totals(false).accounts;
    m_mine->setVisible(several && onlyMine);
    m_addMine->setVisible(several && !onlyMine);
    m_tiles->setEnabled(m_isRead);
    m_tiles->setTotals(totals, book.today(), m_asOf);
    QString facts = tr("%n account(s)", nullptr, totals.accounts);
    if (totals.arr.amount)
        facts += u" · "_s + tr("ARR %1").arg(m_format.money(totals.arr.amount));
    m_facts->setText(m_isRead ? facts : QString());
    const qint64 age = m_asOf.isValid() ? m_asOf.daysTo(m_clock.now()) : 0;
    m_age->setVisible(age >= kStaleDays);
    m_age->setText(tr("%n day(s) old", nullptr, int(age)));
    const auto count
        = [this](int accounts) { return m_isRead ? std::optional<qint64>(accounts) : std::nullopt; };
    m_views->setSegments({{.text = tr("All"), .count = count(totals.accounts)},
        {.text = tr("At risk"), .count = count(totals.atRisk), .tone = Tone::Risk},
        {.text = tr("Renewal within 90 days"), .count = count(totals.renewing), .tone = Tone::Warn}});
}

void PortfolioPage::showState()
{
    const PortfolioModel &model = m_table->model();
    if (!m_isRead) {
        m_states->setCurrentWidget(m_blank);
    } else if (model.rowCount() > 0) {
        m_states->setCurrentWidget(m_table);
    } else if (model.allRows().isEmpty()) {
        m_states->setCurrentWidget(m_nothing);
    } else {
        const QString text = model.filter().text.simplified();
        m_noResults->setSentence(text.isEmpty() ? tr("No account fits this view.")
                                                : tr("No account in this view has “%1” in it.").arg(text));
        m_states->setCurrentWidget(m_noResults);
    }
    m_views->setEnabled(!model.allRows().isEmpty());
    placePeek();
}

void PortfolioPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePeek();
}

void PortfolioPage::togglePeek()
{
    m_peekChoice = !m_peek->isVisible();
    placePeek();
}

void PortfolioPage::placePeek()
{
    const int room = window()->width();
    const bool wanted = m_peekChoice.value_or(room >= m_theme.fonts().px(kPeekFitsWell));
    const bool shown = room >= kPeekFits && wanted && m_table->model().rowCount() > 0;
    const bool appears = shown && m_peek->isHidden();
    m_peek->setVisible(shown);
    m_peekButton->setEnabled(room >= kPeekFits);
    if (appears)
        showPeek(); // never empty
    else
        m_peekPause.start();
}

void PortfolioPage::showPeek()
{
    const QString account = m_table->currentAccount();
    if (account.isEmpty() || m_peek->isHidden())
        return;
    const Result<std::optional<AccountOverview>> overview = m_accounts.overview(account);
    if (!overview)
        return emit problem(overview.error());
    if (*overview)
        m_peek->setOverview(**overview);
}

} // namespace csm::ui
