#include "core/sync/disconnector.h"

#include "core/net/httptransport.h"
#include "core/storage/database.h"
#include "core/storage/profile.h"
#include "core/sync/connectionservice.h"

namespace csm {

Disconnector::Disconnector(
    const Profile &profile, SyncRunner::TransportFactory makeTransport, const Clock &clock, ChangeFeed &feed)
    : m_profile(profile)
    , m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_feed(feed)
{
}

Disconnector::~Disconnector() = default;

void Disconnector::start(const QString &name, bool wipe)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_worker = std::jthread([this, name, wipe] {
        const Result<void> done = work(name, wipe);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_running = false;
                emit finished(done ? std::nullopt : std::optional(done.error()));
            },
            Qt::QueuedConnection);
    });
}

/// On the worker: the database connection belongs to the thread that uses it.
Result<void> Disconnector::work(const QString &name, bool wipe)
{
    const auto db = m_profile.connect();
    if (!db)
        return db.error();
    const auto transport = m_makeTransport();
    return ConnectionService(**db, *transport, m_clock, m_feed).disconnect(name, wipe);
}

} // namespace csm
