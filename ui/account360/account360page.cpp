#include "ui/account360/account360page.h"

#include "core/account360/account360queries.h"
#include "core/plans/planservice.h"
#include "ui/account360/accounthead.h"
#include "ui/account360/accountlists.h"
#include "ui/account360/accountplancard.h"
#include "ui/account360/accounttilerow.h"
#include "ui/account360/healthcard.h"
#include "ui/account360/timelinecard.h"
#include "ui/account360/usagechart.h"
#include "ui/charts/chartwidget.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/reloadthrottle.h"

#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kRightWidth = 348;
constexpr int kTwoColumns = 1040; ///< px of page, from which on there are two
constexpr int kGap = 14;
constexpr int kRightMargin = 20;
constexpr int kBottomMargin = 20;
constexpr int kBarGap = 6; ///< between the cards and the scroll bar

} // namespace

Account360Page::Account360Page(const Account360Queries &queries, PlanService &plans, ChangeFeed &feed,
    const Clock &clock, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_queries(queries)
    , m_plans(plans)
    , m_clock(clock)
    , m_theme(theme)
    , m_format(format)
    , m_head(new AccountHead(theme, format, clock.zone()))
    , m_banner(new Banner(theme))
    , m_states(new QStackedLayout)
    , m_tiles(new AccountTileRow(theme, format, clock.zone()))
    , m_usage(new ChartWidget(theme))
    , m_planCard(new AccountPlanCard(theme, format))
    , m_health(new HealthCard(theme, format, clock.zone()))
    , m_timeline(new TimelineCard(theme, format, clock.zone()))
    , m_lists(new AccountLists(theme, format, clock.zone(), this))
{
    auto *body = new QWidget;
    m_right = new QWidget;
    m_right->setLayout(makeRight());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, kBarGap, kBottomMargin);
    m_columns->setSpacing(kGap);
    m_columns->addLayout(makeLeft(), 1);
    m_columns->addWidget(m_right);
    m_scroll = new PageScroll(body);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFirstFocus(*this, *m_scroll); // arrows and page keys scroll
    auto *gone = new EmptyState(theme, "building"_L1, tr("This account is not here any more."), tr("Back"));
    connect(gone, &EmptyState::actionTriggered, this, &Account360Page::goBack);
    m_states->addWidget(m_scroll);
    m_states->addWidget(gone);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 4, 0); // the rest of the margins scrolls along
    column->setSpacing(kGap);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, kRightMargin - 4, 0);
    head->setSpacing(kGap);
    head->addWidget(m_head);
    head->addWidget(m_banner);
    column->addLayout(head);
    column->addLayout(m_states, 1);
    wire();
    new ReloadThrottle(
        feed, *this, [this] { reload(); },
        [this](const QSet<QString> &accounts) { return accounts.contains(m_account); });
}

QVBoxLayout *Account360Page::makeLeft()
{
    auto *usage = new Card(m_theme);
    usage->content()->addWidget(m_usage);
    auto *about = new IconButton(m_theme, "info-circle"_L1, tr("Where these numbers come from"));
    about->setObjectName("aboutUsage"_L1);
    m_usage->addHeaderWidget(about);
    connect(about, &QToolButton::clicked, this,
        [this, about] { Popover::showFor(m_theme, m_aboutUsage, about); });
    usage->setMinimumHeight(m_theme.fonts().px(276));
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_tiles);
    left->addWidget(usage);
    left->addWidget(m_planCard);
    m_lists->addWork(*left);
    m_lists->addCommerce(*left);
    left->addStretch(1);
    return left;
}

QVBoxLayout *Account360Page::makeRight()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kGap);
    right->addWidget(m_health);
    right->addWidget(m_timeline, 1);
    m_lists->addPeople(*right);
    m_timeline->setMinimumHeight(m_theme.fonts().px(420));
    return right;
}

void Account360Page::wire()
{
    connect(m_head, &AccountHead::backClicked, this, &Account360Page::goBack);
    connect(m_head, &AccountHead::parentClicked, this, &Account360Page::openAccount);
    connect(m_planCard, &AccountPlanCard::openPlan, this, &Account360Page::openPlan);
    connect(m_planCard, &AccountPlanCard::newPlan, this, &Account360Page::newPlan);
    connect(m_banner, &Banner::actionTriggered, this, [this] { emit openAccount(m_winner); });
}

void Account360Page::show(const QString &accountId)
{
    if (accountId != m_account) {
        m_timeline->startAnew();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_account = accountId;
    reload();
}

void Account360Page::reload()
{
    if (m_account.isEmpty())
        return;
    const Result<std::optional<AccountOverview>> overview = m_queries.overview(m_account);
    if (!overview)
        return emit problem(overview.error());
    m_states->setCurrentIndex(*overview ? 0 : 1);
    m_head->setEnabled(overview->has_value());
    if (*overview)
        showOverview(**overview);
}

void Account360Page::showOverview(const AccountOverview &overview)
{
    m_head->setOverview(overview);
    showGone(overview.account);
    m_tiles->setOverview(overview);
    m_usage->setSpec(usageChart(overview.usage, m_format));
    m_aboutUsage = aboutUsage(overview.usage, overview.asOf, NumberWords(m_format, m_clock.zone()));
    m_planCard->setPlans(overview.plans, overview.today);
    m_planCard->setCreatable(!overview.account.goneAt.isValid());
    m_health->setHealth(overview.health, overview.asOf);
    m_timeline->setTimeline(overview.timeline, overview.today);
    m_lists->setOverview(overview, m_clock.now());
    arrange();
}

void Account360Page::showGone(const AccountFacts &account)
{
    m_banner->setVisible(account.goneAt.isValid());
    if (!account.goneAt.isValid())
        return;
    const QString on = m_format.date(account.goneAt.toTimeZone(m_clock.zone()).date());
    m_winner = account.mergedIntoId;
    BannerText text;
    text.tone = Tone::Warn;
    text.rest = tr("What was read before is kept here and is not brought up to date.");
    if (account.goneReason == "merged"_L1) {
        text.what = account.mergedIntoName.isEmpty()
            ? tr("Merged with another account in the CRM on %1.").arg(on)
            : tr("Merged into %1 in the CRM on %2.").arg(account.mergedIntoName, on);
        if (!m_winner.isEmpty())
            text.actions = {tr("Open %1").arg(shortName(account.mergedIntoName))};
    } else if (account.goneReason == "scope"_L1) {
        text.what = tr("Not among the accounts that are read any more since %1.").arg(on);
    } else {
        text.what = tr("Deleted in the CRM on %1.").arg(on);
    }
    m_banner->showText(text);
}

void Account360Page::newPlan()
{
    const Result<PlanItem> made = m_plans.createPlan(m_account, tr("New success plan"));
    if (!made)
        return emit problem(made.error());
    emit openPlan(made->id);
}

void Account360Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Beside each other where there is room, else the right column under the left.
void Account360Page::arrange()
{
    const Fonts &fonts = m_theme.fonts();
    const bool beside = width() >= fonts.px(kTwoColumns);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(beside ? fonts.px(kRightWidth) : 0);
    m_right->setMaximumWidth(beside ? fonts.px(kRightWidth) : QWIDGETSIZE_MAX);
}

} // namespace csm::ui
