#include "core/sync/syncrunner.h"

#include "core/net/httptransport.h"
#include "core/storage/connectionrepository.h"
#include "core/storage/database.h"
#include "core/storage/profile.h"

namespace csm {

SyncRunner::SyncRunner(const Profile &profile, TransportFactory makeTransport, const Clock &clock,
    ChangeFeed &feed, std::vector<SyncEngine::AfterStep> afterSteps)
    : m_profile(profile)
    , m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_feed(feed)
    , m_afterSteps(std::move(afterSteps))
{
}

/// The thread ends before this object does, so a call that it queued finds no receiver, and is dropped.
SyncRunner::~SyncRunner()
{
    m_worker = {};
}

void SyncRunner::start(const QString &connectionId, const QString &token, bool full)
{
    if (m_running)
        return;
    m_running = true;
    emit started(connectionId);
    m_worker = std::jthread([this, connectionId, token, full](std::stop_token stop) {
        const SyncReport report = work(connectionId, token, full, stop);
        QMetaObject::invokeMethod(
            this,
            [this, connectionId, report] {
                m_running = false;
                emit finished(connectionId, report);
            },
            Qt::QueuedConnection);
    });
}

void SyncRunner::stop()
{
    m_worker.request_stop();
}

/// On the worker: the connection and the network belong to the thread that uses them.
SyncReport SyncRunner::work(
    const QString &connectionId, const QString &token, bool full, const std::stop_token &stop)
{
    const auto failed = [](const Error &error) { return SyncReport{.stoppedBy = error}; };
    const auto db = m_profile.connect();
    if (!db)
        return failed(db.error());
    const auto connection = ConnectionRepository(**db).find(connectionId);
    if (!connection)
        return failed(connection.error());
    if (!*connection)
        return failed({ErrorCode::NotFound, QStringLiteral("no such connection"), {connectionId}});
    const auto transport = m_makeTransport();
    SyncEngine engine(m_profile, **db, *transport, m_clock, m_feed, m_afterSteps);
    return engine.run(**connection, token, {.full = full}, stop, [this](const SyncProgress &now) {
        QMetaObject::invokeMethod(
            this, [this, now] { emit progress(now); }, Qt::QueuedConnection);
    });
}

} // namespace csm
