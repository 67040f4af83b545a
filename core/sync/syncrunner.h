#pragma once

#include "core/sync/syncengine.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace csm {

/// Runs SyncEngine off the UI thread, one run at a time. Lives on the UI thread; its signals arrive there.
class SyncRunner : public QObject
{
    Q_OBJECT
public:
    using TransportFactory = std::function<std::unique_ptr<HttpTransport>()>;

    /// @p makeTransport is called on the worker, as is each of @p afterSteps.
    SyncRunner(const Profile &profile, TransportFactory makeTransport, const Clock &clock, ChangeFeed &feed,
        std::vector<SyncEngine::AfterStep> afterSteps = {});
    ~SyncRunner() override; ///< stops a run in progress and waits for it

    bool isRunning() const { return m_running; }

    /// Does nothing while a run is in progress.
    void start(const QString &connectionId, const QString &token, bool full = false);
    void stop(); ///< finished() follows soon, with ErrorCode::Cancelled

signals:
    void started(const QString &connectionId);
    void progress(const csm::SyncProgress &progress);
    void finished(const QString &connectionId, const csm::SyncReport &report);

private:
    SyncReport work(
        const QString &connectionId, const QString &token, bool full, const std::stop_token &stop);

    const Profile &m_profile;
    TransportFactory m_makeTransport;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    std::vector<SyncEngine::AfterStep> m_afterSteps;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace csm
