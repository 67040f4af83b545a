#pragma once

#include "core/base/result.h"
#include "core/domain/connection.h"
#include "core/sync/syncprogress.h"
#include "core/sync/syncreport.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace csm {

class ChangeFeed;
class Clock;
class Database;
class HttpTransport;
class Profile;

struct SyncOptions
{
    bool full = false; ///< forget how far earlier runs came; local ids stay
};

/// Reads one CRM into the cache.
///
/// Straight-line and blocking: runs on a worker thread (see SyncRunner), in csmctl or in a test. Every page
/// is one transaction with the cursor behind it, so a run may stop anywhere and the next one goes on.
class SyncEngine
{
public:
    /// Runs after the pages, in order, also after a run that was stopped half-way by the CRM: summaries,
    /// index.
    using AfterStep = std::function<Result<void>(Database &, std::stop_token)>;
    using ProgressCallback = std::function<void(const SyncProgress &)>;

    SyncEngine(const Profile &profile, Database &db, HttpTransport &transport, const Clock &clock,
        ChangeFeed &feed, std::vector<AfterStep> afterSteps = {});

    SyncReport run(const Connection &connection, const QString &token, SyncOptions options,
        std::stop_token stop, const ProgressCallback &progress = {});

private:
    const Profile &m_profile;
    Database &m_db;
    HttpTransport &m_transport;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    std::vector<AfterStep> m_afterSteps;
};

} // namespace csm
