#pragma once

#include "core/storage/profile.h"

#include <QDate>
#include <QTimer>

#include <stop_token>
#include <thread>

namespace csm {

class ChangeFeed;
class Clock;

/// Keeps what is derived from the data up to date beside the syncs: the numbers of a new day, and the search
/// index after the user's own changes. Works off the UI thread.
class Upkeep final : public QObject
{
    Q_OBJECT
public:
    Upkeep(const Profile &profile, const Clock &clock, ChangeFeed &feed);
    ~Upkeep() override; ///< stops and waits

    void start(); ///< now, and from then on when there is something to do
    /// While @p paused a sync does the same work; what came up, or what it left, is looked at afterwards.
    void setPaused(bool paused);

private:
    void work();
    /// On the worker; true: pages show what a sync that was stopped had left behind.
    Result<bool> refresh(std::stop_token stop) const;
    void checkDay();

    const Profile &m_profile;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    QTimer m_soon;
    QTimer m_days;
    QDate m_day;
    bool m_paused = false;
    bool m_working = false;
    bool m_again = false; ///< something came up while it worked or was paused
    std::jthread m_worker;
};

} // namespace csm
