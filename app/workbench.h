#pragma once

#include "app/practicecompany.h"
#include "app/synccoordinator.h"
#include "app/tokenkeeper.h"
#include "app/upkeep.h"
#include "core/account360/account360queries.h"
#include "core/base/logging.h"
#include "core/net/httptransport.h"
#include "core/plans/plancontextqueries.h"
#include "core/plans/planqueries.h"
#include "core/plans/planservice.h"
#include "core/portfolio/portfolioqueries.h"
#include "core/search/searchqueries.h"
#include "core/storage/changefeed.h"
#include "core/storage/profile.h"
#include "core/sync/connectionrunner.h"
#include "core/sync/disconnector.h"
#include "core/sync/syncqueries.h"
#include "core/sync/syncrunner.h"
#include "ui/kpi/kpireading.h"

namespace csm {

/// Everything behind one window's pages, made in the order in which it depends on each other: one profile,
/// its database, what reads and writes it, and what syncs it.
class Workbench final
{
public:
    enum class Access {
        Write, ///< takes the profile's lock
        Read, ///< for pictures: nothing is written, no lock is needed, nothing syncs
    };

    static Result<std::unique_ptr<Workbench>> open(
        const QString &folder, Access access, std::unique_ptr<Clock> clock, SecretStore &secrets);

    /// Begins the log, brings what is derived up to date, and syncs what needs no question.
    void start();
    /// Serves the practice company instead, and syncs with it as soon as it is up.
    void startPractice(const PracticeCompany::Charter &charter);

    const Profile &profile() const { return m_profile; }
    const Clock &clock() const { return *m_clock; }
    ChangeFeed &feed() { return m_feed; }
    const PortfolioQueries &portfolio() const { return m_portfolio; }
    const Account360Queries &accounts() const { return m_accounts; }
    const PlanQueries &plans() const { return m_plans; }
    const PlanContextQueries &planContext() const { return m_planContext; }
    PlanService &planService() { return m_planService; }
    const SearchQueries &search() const { return m_search; }
    const SyncQueries &runs() const { return m_runs; }
    /// On any thread, each with a database connection of its own.
    Result<Portfolio> readPortfolio() const;
    Result<ui::KpiReading> readKpis(const KpiLevel &level) const;
    SyncCoordinator &sync() { return m_sync; }
    QString diagnostics();

private:
    Workbench(
        Profile &&profile, std::unique_ptr<Clock> clock, std::unique_ptr<Database> db, SecretStore &secrets);

    Profile m_profile;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Logging> m_logging; ///< once started: the program has one log at a time
    std::unique_ptr<Database> m_db;
    ChangeFeed m_feed;
    PortfolioQueries m_portfolio;
    Account360Queries m_accounts;
    PlanQueries m_plans;
    PlanContextQueries m_planContext;
    PlanService m_planService;
    SearchQueries m_search;
    SyncQueries m_runs;
    TokenKeeper m_tokens;
    std::unique_ptr<HttpTransport> m_transport; ///< of m_connections, which asks nothing on this thread
    ConnectionService m_connections;
    ConnectionRunner m_connector;
    Disconnector m_disconnector;
    SyncRunner m_runner;
    Upkeep m_upkeep;
    SyncCoordinator m_sync;
    std::unique_ptr<PracticeCompany> m_practice;
};

} // namespace csm
