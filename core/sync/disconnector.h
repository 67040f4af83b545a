#pragma once

#include "core/sync/syncrunner.h"

namespace csm {

/// Ends a connection off the UI thread, one at a time: deleting what was read from a large org takes a while.
/// Lives on the UI thread; its signal arrives there.
class Disconnector final : public QObject
{
    Q_OBJECT
public:
    Disconnector(const Profile &profile, SyncRunner::TransportFactory makeTransport, const Clock &clock,
        ChangeFeed &feed);
    ~Disconnector() override; ///< waits: what the user wanted deleted is deleted

    bool isRunning() const { return m_running; }

    /// Not while another one runs.
    void start(const QString &name, bool wipe);

signals:
    void finished(const std::optional<csm::Error> &problem);

private:
    Result<void> work(const QString &name, bool wipe);

    const Profile &m_profile;
    SyncRunner::TransportFactory m_makeTransport;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace csm
