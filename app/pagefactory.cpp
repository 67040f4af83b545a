#include "app/pagefactory.h"

#include "app/planexporter.h"
#include "app/workbench.h"
#include "ui/account360/account360page.h"
#include "ui/kpi/kpipage.h"
#include "ui/plans/planpage.h"
#include "ui/plans/planspage.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/settings/settingspage.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/reloadthrottle.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace csm {

using ui::Page;
using ui::Shell;
using ui::ShellPage;

namespace {

const QString kAtRisk = QStringLiteral("at-risk"); ///< a view of the portfolio, in the place of an id

auto leadTo(Shell &shell, Page page)
{
    return [&shell, page](const QString &id) { shell.open({page, id}); };
}

auto tellOf(Shell &shell)
{
    return [&shell](const Error &error) { shell.showProblem(error); };
}

} // namespace

PageFactory::PageFactory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_format(parts.preferences.spoken())
{
}

void PageFactory::watch(Shell &shell)
{
    new ui::ReloadThrottle(m_parts.workbench.feed(), shell, [this, &shell] { showCounts(shell); });
    showCounts(shell);
}

void PageFactory::showCounts(Shell &shell)
{
    const auto overview = m_parts.workbench.runs().overview(1);
    if (!overview)
        return;
    int accounts = 0;
    for (const ConnectionFacts &facts : overview->connections)
        accounts += facts.accounts;
    const auto count
        = [this](qint64 number) { return number > 0 ? m_format.number(double(number)) : QString(); };
    shell.setBadge(Page::Portfolio, count(accounts));
    shell.setBadge(Page::Sync, count(overview->conflicts.size()), ui::Tone::Risk);
}

ShellPage PageFactory::make(Page page, Shell &shell)
{
    switch (page) {
    case Page::Portfolio:
        return makePortfolio(shell);
    case Page::Account:
        return makeAccount(shell);
    case Page::Plans:
        return makePlans(shell);
    case Page::Plan:
        return makePlan(shell);
    case Page::Kpi:
        return makeKpi(shell);
    case Page::Sync:
        return makeSync(shell);
    case Page::Settings:
        break;
    }
    return makeSettings();
}

ShellPage PageFactory::makePortfolio(Shell &shell)
{
    Workbench &w = m_parts.workbench;
    const auto read = [&w] { return w.readPortfolio(); };
    auto *page = new ui::PortfolioPage(read, w.accounts(), w.feed(), w.clock(), m_parts.theme, m_format);
    connect(page, &ui::PortfolioPage::openAccount, &shell, leadTo(shell, Page::Account));
    connect(page, &ui::PortfolioPage::openPlan, &shell, leadTo(shell, Page::Plan));
    connect(page, &ui::PortfolioPage::openSync, &shell, [&shell] { shell.open({Page::Sync}); });
    connect(page, &ui::PortfolioPage::problem, &shell, tellOf(shell));
    const auto show = [page](const QString &view) {
        if (view == kAtRisk)
            page->showView(ui::PortfolioView::AtRisk);
    };
    return {page, show, [page] { return page->isLoading(); }};
}

ShellPage PageFactory::makeAccount(Shell &shell)
{
    Workbench &w = m_parts.workbench;
    auto *page
        = new ui::Account360Page(w.accounts(), w.planService(), w.feed(), w.clock(), m_parts.theme, m_format);
    connect(page, &ui::Account360Page::goBack, &shell, &Shell::back);
    connect(page, &ui::Account360Page::openAccount, &shell, leadTo(shell, Page::Account));
    connect(page, &ui::Account360Page::openPlan, &shell, leadTo(shell, Page::Plan));
    connect(page, &ui::Account360Page::problem, &shell, tellOf(shell));
    return {page, [page](const QString &id) { page->show(id); }};
}

ShellPage PageFactory::makePlans(Shell &shell)
{
    Workbench &w = m_parts.workbench;
    auto *page = new ui::PlansPage(w.plans(), w.feed(), w.clock(), m_parts.theme, m_format);
    connect(page, &ui::PlansPage::openPlan, &shell, leadTo(shell, Page::Plan));
    connect(page, &ui::PlansPage::openPortfolio, &shell, [&shell] { shell.open({Page::Portfolio}); });
    connect(page, &ui::PlansPage::problem, &shell, tellOf(shell));
    return {page};
}

ShellPage PageFactory::makePlan(Shell &shell)
{
    Workbench &w = m_parts.workbench;
    auto *page = new ui::PlanPage(
        w.plans(), w.planContext(), w.planService(), w.feed(), w.clock(), m_parts.theme, m_format);
    connect(page, &ui::PlanPage::goBack, &shell, &Shell::back);
    connect(page, &ui::PlanPage::exportPlan, &shell, [this, &shell, page](const QString &id) {
        page->flush(); // what is being typed belongs into the document
        exportPlan(shell, id);
    });
    connect(page, &ui::PlanPage::said, &shell, &Shell::say);
    connect(page, &ui::PlanPage::problem, &shell, tellOf(shell));
    return {page, [page](const QString &id) { page->show(id); }};
}

ShellPage PageFactory::makeKpi(Shell &shell)
{
    Workbench &w = m_parts.workbench;
    const auto read = [&w](const KpiLevel &level) { return w.readKpis(level); };
    auto *page = new ui::KpiPage({m_parts.theme, m_format, w.clock(), read, w.feed()});
    connect(page, &ui::KpiPage::openAccount, &shell, leadTo(shell, Page::Account));
    connect(page, &ui::KpiPage::openAtRisk, &shell, [&shell] { shell.open({Page::Portfolio, kAtRisk}); });
    connect(page, &ui::KpiPage::openSync, &shell, [&shell] { shell.open({Page::Sync}); });
    return {page, {}, [page] { return page->isLoading(); }};
}

ShellPage PageFactory::makeSync(Shell &shell)
{
    Workbench &w = m_parts.workbench;
    auto *page = new ui::SyncPage({m_parts.theme, m_format, w.clock(), w.runs(), w.sync(), w.feed(),
        m_parts.prompts, m_parts.practice});
    connect(page, &ui::SyncPage::addRequested, this, &PageFactory::addRequested);
    connect(page, &ui::SyncPage::openPlan, &shell, leadTo(shell, Page::Plan));
    return {page};
}

ShellPage PageFactory::makeSettings()
{
    Workbench &w = m_parts.workbench;
    m_settings = new ui::SettingsPage({m_parts.theme, m_format, w.clock(), m_parts.preferences,
        w.profile().folder(), m_parts.practice, w.sync(), m_parts.prompts, [&w] { return w.diagnostics(); }});
    connect(m_settings, &ui::SettingsPage::preferencesChanged, this, &PageFactory::preferencesChanged);
    connect(m_settings, &ui::SettingsPage::addRequested, this, &PageFactory::addRequested);
    connect(m_settings, &ui::SettingsPage::practiceRequested, this, &PageFactory::practiceRequested);
    connect(m_settings, &ui::SettingsPage::ownRequested, this, &PageFactory::ownRequested);
    connect(m_settings, &ui::SettingsPage::practiceRemovalRequested, this,
        &PageFactory::practiceRemovalRequested);
    return {m_settings};
}

void PageFactory::showMode(ui::Theme::Mode mode)
{
    m_parts.preferences.theme = mode;
    if (m_settings)
        m_settings->setMode(mode);
}

void PageFactory::exportPlan(Shell &shell, const QString &planId)
{
    const auto path
        = PlanExporter(m_parts.workbench, m_parts.prompts, m_parts.preferences.spoken()).run(planId);
    if (!path)
        return shell.showProblem(path.error());
    if (path->isEmpty())
        return;
    shell.closeBanner(); // of an attempt before, that failed
    shell.say(tr("Exported: %1").arg(QFileInfo(*path).fileName()), tr("Open folder"),
        [path = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

} // namespace csm
