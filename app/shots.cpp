#include "app/shots.h"

#include "app/pagefactory.h"
#include "core/auth/memorysecretstore.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr int kSettleTime = 400; // ms
constexpr int kPatience = 60'000; // ms, for a page that reads off the UI thread

constexpr int kCandidates = 20;

/// What a row says of how much its account shows; greater shows more.
auto rankOf(const PortfolioRow &row)
{
    const auto weeks = std::count_if(row.summary.weeklyUsers.begin(), row.summary.weeklyUsers.end(),
        [](const std::optional<double> &week) { return week.has_value(); });
    return std::tuple(row.isMine, !row.summary.planId.isEmpty(), weeks, row.summary.healthScore.has_value(),
        row.summary.renewal.on.isValid(), row.summary.arr ? row.summary.arr->minor : 0, row.remoteId);
}

/// How many parts of its page have something in them.
int partsOf(const AccountOverview &account)
{
    const auto openCase = std::any_of(
        account.cases.begin(), account.cases.end(), [](const CaseEntry &entry) { return !entry.isClosed; });
    const auto nps = std::any_of(account.kpis.begin(), account.kpis.end(),
        [](const KpiValue &kpi) { return kpi.definition.code == "nps"_L1 && kpi.isKnown(); });
    const auto objectives = account.plans.isEmpty() ? 0 : int(account.plans.first().objectives.size());
    return openCase + nps + (account.timeline.size() > 10) + (account.contacts.size() > 3) + (objectives > 1)
        + !account.renewals.isEmpty();
}

} // namespace

Result<PortfolioRow> accountForShots(const PortfolioQueries &queries, const Account360Queries &accounts)
{
    const auto portfolio = queries.rows();
    if (!portfolio)
        return portfolio.error();
    QList<PortfolioRow> rows = portfolio->rows;
    const auto end = rows.begin() + std::min<qsizetype>(kCandidates, rows.size());
    std::partial_sort(rows.begin(), end, rows.end(),
        [](const PortfolioRow &a, const PortfolioRow &b) { return rankOf(a) > rankOf(b); });
    const PortfolioRow *best = nullptr;
    int most = -1;
    for (auto row = rows.begin(); row != end; ++row) {
        const auto overview = accounts.overview(row->id);
        if (!overview)
            return overview.error();
        if (const int parts = *overview ? partsOf(**overview) : 0; parts > most) {
            most = parts;
            best = &*row;
        }
    }
    if (!best)
        return Error{ErrorCode::NotFound, u"no account in this profile"_s,
            {QCoreApplication::translate("Shots", "An account")}};
    return *best;
}

Shots::Shots(const StartOptions &options, ui::Theme &theme)
    : m_options(options)
    , m_theme(theme)
    , m_window(std::make_unique<ui::MainWindow>())
{
    m_window->setAttribute(Qt::WA_DontShowOnScreen);
}

Shots::~Shots() = default;

ui::Preferences Shots::preferences() const
{
    return {m_options.language.value_or(ui::systemLanguage()), m_theme.mode()};
}

Result<void> Shots::take()
{
    if (!QDir().mkpath(m_options.shots))
        return Error{ErrorCode::ExportTarget, u"cannot make the folder"_s, {m_options.shots}};
    auto clock = m_options.today.isValid() ? std::make_unique<ShiftedClock>(m_options.today)
                                           : std::make_unique<Clock>();
    MemorySecretStore secrets;
    const auto workbench
        = Workbench::open(m_options.profile, Workbench::Access::Read, std::move(clock), secrets);
    if (!workbench)
        return workbench.error();
    ui::installLanguage(*preferences().language);
    m_theme.setMode(m_options.theme.value_or(ui::Theme::Mode::Light));
    m_window->resize(m_options.size);
    m_window->show();
    if (auto done = takeFirstRun(); !done)
        return done;
    const auto done = takePages(**workbench);
    delete m_window->takeCentralWidget(); // before the workbench
    return done;
}

Result<void> Shots::takeFirstRun()
{
    m_window->setContent(new ui::FirstRunPage(m_theme, preferences(), Profile::standardFolder(), false));
    return save(u"firstrun"_s);
}

Result<void> Shots::takePages(Workbench &workbench)
{
    const auto account = accountForShots(workbench.portfolio(), workbench.accounts());
    if (!account)
        return account.error();
    ui::DialogPrompts prompts(m_theme);
    PageFactory factory({workbench, m_theme, prompts, preferences(), false});
    const auto find = [&](const QString &text, int limit) { return workbench.search().find(text, limit); };
    auto *shell = new ui::Shell({m_theme, ui::Format(*preferences().language), workbench.clock(),
                                    workbench.sync(), find, prompts, false},
        [&](ui::Page page, ui::Shell &frame) { return factory.make(page, frame); });
    m_window->setContent(shell);
    factory.watch(*shell);
    const std::pair<QString, ui::Place> screens[] = {
        {u"portfolio"_s, {ui::Page::Portfolio}},
        {u"a360"_s, {ui::Page::Account, account->id}},
        {u"plan"_s, {ui::Page::Plan, account->summary.planId}},
        {u"kpi"_s, {ui::Page::Kpi}},
        {u"sync"_s, {ui::Page::Sync}},
        {u"settings"_s, {ui::Page::Settings}},
    };
    for (const auto &[name, place] : screens) {
        shell->open(place);
        QElapsedTimer waited;
        waited.start();
        while (shell->isLoading() && waited.elapsed() < kPatience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        if (auto done = save(name); !done)
            return done;
    }
    return {};
}

Result<void> Shots::save(const QString &screen)
{
    QElapsedTimer settled; // layouts settle in steps, and some parts of a page read a moment later
    for (settled.start(); settled.elapsed() < kSettleTime;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, kSettleTime);
    const QString path = u"%1/%2-%3-%4.png"_s.arg(m_options.shots, ui::codeOf(*preferences().language),
        m_theme.tokens().isDark ? u"dark"_s : u"light"_s, screen);
    if (!m_window->grab().save(path))
        return Error{ErrorCode::ExportTarget, u"cannot write the picture"_s, {path}};
    return {};
}

} // namespace csm
