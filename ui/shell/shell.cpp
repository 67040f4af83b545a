#include "ui/shell/shell.h"

#include "ui/shell/problembanner.h"
#include "ui/shell/rail.h"
#include "ui/shell/statustext.h"
#include "ui/shell/syncannouncer.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kCompactBelow = 1200;

} // namespace

Shell::Shell(const ShellParts &parts, PageMaker makePage, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_makePage(std::move(makePage))
    , m_rail(new Rail(parts.theme))
    , m_top(new TopBar(parts.theme, parts.format, parts.search))
    , m_banner(new Banner(parts.theme))
    , m_stack(new QStackedWidget)
    , m_toast(nullptr)
    , m_announcer(new SyncAnnouncer(*this, parts))
{
    QWidget *column = makeColumn();
    m_toast = new Toast(parts.theme, column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(column, 1);

    connect(m_rail, &Rail::chosen, this, [this](Page page) { open({page}); });
    connect(&m_rail->status(), &QAbstractButton::clicked, this, [this] { open({Page::Sync}); });
    connect(m_top, &TopBar::themeToggled, this, &Shell::themeToggled);
    connect(&m_top->search(), &SearchBox::opened, this, &Shell::openHit);
    connect(&m_top->search(), &SearchBox::problem, this, qOverload<const Error &>(&Shell::showProblem));
    connect(m_banner, &Banner::actionTriggered, this, [this](int index) {
        m_banner->hide();
        if (m_bannerAct)
            m_bannerAct(index);
    });
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (m_toastAct)
            m_toastAct();
    });
    addShortcuts();
    listenToSync();
}

Shell::~Shell() = default;

QWidget *Shell::makeColumn()
{
    auto *column = new QWidget;
    auto *slot = new QWidget; // goes with the banner, or its margins would stay
    auto *within = new QHBoxLayout(slot);
    within->setContentsMargins(24, 10, 20, 0);
    within->addWidget(m_banner);
    slot->hide();
    m_banner->installEventFilter(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(slot);
    layout->addWidget(m_stack, 1);
    return column;
}

void Shell::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    const std::pair<int, Page> pages[] = {{Qt::Key_1, Page::Portfolio}, {Qt::Key_2, Page::Plans},
        {Qt::Key_3, Page::Kpi}, {Qt::Key_8, Page::Sync}, {Qt::Key_Comma, Page::Settings}};
    for (const auto &[key, page] : pages)
        on(QKeySequence(Qt::CTRL | Qt::Key(key)), [this, to = page] { open({to}); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { forward(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_top->search().start(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusFilter(); });
    on(QKeySequence(Qt::Key_F5), [this] { sync(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { sync(); });
    on(QKeySequence(Qt::Key_F6), [this] { focusPane(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusPane(-1); });
}

void Shell::sync()
{
    if (m_parts.sync.status().connections.isEmpty())
        open({Page::Sync}); // where a connection can be added
    else
        m_parts.sync.sync();
}

void Shell::listenToSync()
{
    connect(&m_parts.sync, &SyncControl::statusChanged, this, &Shell::showStatus);
    connect(m_top, &TopBar::cancelRequested, &m_parts.sync, &SyncControl::cancel);
    showStatus();
}

void Shell::showStatus()
{
    const SyncStatus status = m_parts.sync.status();
    m_rail->status().setStatus(statusText(status, m_parts.practice, m_parts.format, m_parts.clock));
    m_top->showStatus(status);
}

void Shell::restore(const History &history)
{
    m_history = history;
    if (const auto here = history.current())
        go(*here);
    else
        open({Page::Portfolio});
}

QWidget *Shell::currentPage() const
{
    return m_stack->currentWidget();
}

void Shell::setBadge(Page page, const QString &badge, Tone tone)
{
    m_rail->setBadge(page, badge, tone);
}

bool Shell::isLoading() const
{
    const auto here = m_history.current();
    const auto page = here ? m_pages.find(here->page) : m_pages.end();
    return page != m_pages.end() && page->second.isLoading && page->second.isLoading();
}

void Shell::open(const Place &place)
{
    m_history.go(place);
    go(place);
}

void Shell::back()
{
    if (const auto place = m_history.back())
        go(*place);
    else if (const auto here = m_history.current(); here && sectionOf(here->page) != here->page)
        open({sectionOf(here->page)});
}

void Shell::forward()
{
    if (const auto place = m_history.forward())
        go(*place);
}

void Shell::go(const Place &place)
{
    auto page = m_pages.find(place.page);
    if (page == m_pages.end()) {
        page = m_pages.emplace(place.page, m_makePage(place.page, *this)).first;
        m_stack->addWidget(page->second.widget);
    }
    if (page->second.show)
        page->second.show(place.id);
    m_stack->setCurrentWidget(page->second.widget);
    m_rail->setCurrent(sectionOf(place.page));
    firstFocus(*page->second.widget).setFocus(Qt::OtherFocusReason);
}

void Shell::openHit(const SearchHit &hit)
{
    if (hit.kind == "plan"_L1)
        open({Page::Plan, hit.id});
    else if (!hit.accountId.isEmpty())
        open({Page::Account, hit.accountId});
}

void Shell::showBanner(const BannerText &text, std::function<void(int)> act)
{
    m_bannerAct = std::move(act);
    m_banner->showText(text);
}

void Shell::closeBanner()
{
    m_banner->hide();
}

void Shell::showProblem(const Error &error, const QStringList &actions, std::function<void(int)> act)
{
    showBanner(bannerText(error, actions), std::move(act));
}

void Shell::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_toastAct = std::move(act);
    m_toast->say(text, action);
}

void Shell::focusFilter()
{
    QWidget *page = currentPage();
    auto *filter = page ? page->findChild<QLineEdit *>(u"filter"_s) : nullptr;
    if (!filter)
        return;
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

void Shell::focusPane(int step)
{
    QWidget *const panes[] = {m_rail, m_top, m_stack};
    int here = 0;
    for (int i = 0; i < 3; ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            here = i;
    }
    switch ((here + step + 3) % 3) {
    case 0:
        firstFocus(*m_rail).setFocus(Qt::ShortcutFocusReason);
        break;
    case 1:
        m_top->search().start();
        break;
    default:
        if (currentPage())
            firstFocus(*currentPage()).setFocus(Qt::ShortcutFocusReason);
    }
}

bool Shell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_banner->parentWidget()->setVisible(!m_banner->isHidden());
    return QWidget::eventFilter(watched, event);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCompact(width() < kCompactBelow);
}

} // namespace csm::ui
