#pragma once

#include "core/sync/connectionservice.h"
#include "core/sync/syncrunner.h"

namespace csm {

/// Makes a connection off the UI thread, one at a time. Lives on the UI thread; its signals arrive there.
class ConnectionRunner : public QObject
{
    Q_OBJECT
public:
    ConnectionRunner(const Profile &profile, SyncRunner::TransportFactory makeTransport, const Clock &clock,
        ChangeFeed &feed);
    ~ConnectionRunner() override; ///< stops an attempt in progress and waits for it

    bool isRunning() const { return m_running; }

    /// Does nothing while an attempt is in progress.
    void start(const ConnectRequest &request);
    void stop();

signals:
    void connected(const csm::Connection &connection);
    void failed(const csm::Error &error);

private:
    Result<Connection> work(const ConnectRequest &request, const std::stop_token &stop);

    const Profile &m_profile;
    SyncRunner::TransportFactory m_makeTransport;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace csm
