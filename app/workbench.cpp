#include "app/workbench.h"

#include "core/base/logfile.h"
#include "core/diagnostics/diagnostics.h"
#include "core/kpi/kpiqueries.h"
#include "core/net/retryingtransport.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/search/searchindexer.h"

#include <QCoreApplication>

namespace csm {

namespace {

constexpr int kLogLines = 200;

/// What a sync does with what it has read.
std::vector<SyncEngine::AfterStep> afterSteps(const Clock &clock)
{
    return {
        [&clock](Database &db, std::stop_token stop) { return SummaryRefresh(db, clock).refreshAll(stop); },
        [](Database &db, std::stop_token stop) { return SearchIndexer(db).drain(stop); },
    };
}

SyncRunner::TransportFactory transports(const Clock &clock)
{
    return [&clock] { return makeTransport(clock); };
}

} // namespace

Result<std::unique_ptr<Workbench>> Workbench::open(
    const QString &folder, Access access, std::unique_ptr<Clock> clock, SecretStore &secrets)
{
    auto profile
        = access == Access::Write ? Profile::openForWriting(folder) : Profile::openForReading(folder);
    if (!profile)
        return profile.error();
    auto db = profile->connect();
    if (!db)
        return db.error();
    return std::unique_ptr<Workbench>(
        new Workbench(std::move(*profile), std::move(clock), std::move(*db), secrets));
}

Workbench::Workbench(
    Profile &&profile, std::unique_ptr<Clock> clock, std::unique_ptr<Database> db, SecretStore &secrets)
    : m_profile(std::move(profile))
    , m_clock(std::move(clock))
    , m_db(std::move(db))
    , m_portfolio(*m_db, *m_clock)
    , m_accounts(*m_db, *m_clock)
    , m_plans(*m_db)
    , m_planContext(*m_db)
    , m_planService(*m_db, *m_clock, m_feed)
    , m_search(*m_db)
    , m_runs(*m_db)
    , m_tokens(secrets)
    , m_transport(makeTransport(*m_clock))
    , m_connections(*m_db, *m_transport, *m_clock, m_feed)
    , m_connector(m_profile, transports(*m_clock), *m_clock, m_feed)
    , m_disconnector(m_profile, transports(*m_clock), *m_clock, m_feed)
    , m_runner(m_profile, transports(*m_clock), *m_clock, m_feed, afterSteps(*m_clock))
    , m_upkeep(m_profile, *m_clock, m_feed)
    , m_sync({m_connections, m_connector, m_disconnector, m_runner, m_tokens})
{
    QObject::connect(&m_sync, &ui::SyncControl::statusChanged, &m_upkeep,
        [this] { m_upkeep.setPaused(m_sync.status().isBusy()); });
}

void Workbench::start()
{
    m_logging = std::make_unique<Logging>(m_profile.logFolder(), *m_clock);
    m_upkeep.start();
    m_sync.syncAtStart();
}

void Workbench::startPractice(const PracticeCompany::Charter &charter)
{
    m_logging = std::make_unique<Logging>(m_profile.logFolder(), *m_clock);
    m_practice = std::make_unique<PracticeCompany>(m_profile.folder(), charter);
    QObject::connect(
        m_practice.get(), &PracticeCompany::started, &m_sync, [this](const QUrl &url, const QString &token) {
            ConnectRequest request;
            request.url = url;
            request.token = token;
            request.name = QCoreApplication::translate("Workbench", "Practice company");
            m_sync.connectForSession(request);
        });
    QObject::connect(m_practice.get(), &PracticeCompany::failed, &m_sync, &SyncCoordinator::giveUp);
    m_upkeep.start();
    m_sync.expectConnection();
    m_practice->start();
}

Result<Portfolio> Workbench::readPortfolio() const
{
    const auto db = m_profile.connect();
    if (!db)
        return db.error();
    return PortfolioQueries(**db, *m_clock).rows();
}

Result<ui::KpiReading> Workbench::readKpis(const KpiLevel &level) const
{
    const auto db = m_profile.connect();
    if (!db)
        return db.error();
    const KpiQueries queries(**db, *m_clock);
    const auto segments = queries.segments();
    if (!segments)
        return segments.error();
    const auto report = queries.report(level);
    if (!report)
        return report.error();
    return ui::KpiReading{*report, *segments};
}

QString Workbench::diagnostics()
{
    const auto text = diagnosticsText(*m_db, logTail(m_profile.logFolder(), kLogLines));
    return text ? *text : errorCodeName(text.error().code) + u'\n' + text.error().detail;
}

} // namespace csm
