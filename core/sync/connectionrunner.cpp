#include "core/sync/connectionrunner.h"

#include "core/net/httptransport.h"
#include "core/storage/database.h"
#include "core/storage/profile.h"

namespace csm {

ConnectionRunner::ConnectionRunner(
    const Profile &profile, SyncRunner::TransportFactory makeTransport, const Clock &clock, ChangeFeed &feed)
    : m_profile(profile)
    , m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_feed(feed)
{
}

ConnectionRunner::~ConnectionRunner()
{
    m_worker = {};
}

void ConnectionRunner::start(const ConnectRequest &request)
{
    if (m_running)
        return;
    m_running = true;
    m_worker = std::jthread([this, request](std::stop_token stop) {
        const Result<Connection> result = work(request, stop);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_running = false;
                if (result)
                    emit connected(*result);
                else
                    emit failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

void ConnectionRunner::stop()
{
    m_worker.request_stop();
}

Result<Connection> ConnectionRunner::work(const ConnectRequest &request, const std::stop_token &stop)
{
    const auto db = m_profile.connect();
    if (!db)
        return db.error();
    const auto transport = m_makeTransport();
    return ConnectionService(**db, *transport, m_clock, m_feed).connect(request, stop);
}

} // namespace csm
