#include "core/sync/syncengine.h"

#include "core/sync/syncrun.h"

namespace csm {

SyncEngine::SyncEngine(const Profile &profile, Database &db, HttpTransport &transport, const Clock &clock,
    ChangeFeed &feed, std::vector<AfterStep> afterSteps)
    : m_profile(profile)
    , m_db(db)
    , m_transport(transport)
    , m_clock(clock)
    , m_feed(feed)
    , m_afterSteps(std::move(afterSteps))
{
}

SyncReport SyncEngine::run(const Connection &connection, const QString &token, SyncOptions options,
    std::stop_token stop, const ProgressCallback &progress)
{
    const SyncRun::Tools tools{m_profile, m_db, m_transport, m_clock, m_feed, m_afterSteps};
    return SyncRun(tools, connection, token, options, std::move(stop), progress).execute();
}

} // namespace csm
