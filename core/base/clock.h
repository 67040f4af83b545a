#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace csm {

/// Where the program reads the time and waits. Nothing else calls currentDateTime*() for anything that is
/// stored or shown.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); } ///< UTC
    virtual QTimeZone zone() const { return QTimeZone::systemTimeZone(); } ///< the user's
    QDate today() const { return now().toTimeZone(zone()).date(); } ///< in the user's zone

    /// Returns early when @p stop is requested. Worker threads only.
    virtual void wait(std::chrono::milliseconds delay, std::stop_token stop) const
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(lock, stop, delay, [] { return false; });
    }
};

/// A clock whose date is @p today (in the user's zone) and whose time of day runs on (option --today).
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(QDate today)
        : m_shiftDays(Clock::now().toTimeZone(Clock::zone()).date().daysTo(today))
    {
    }
    QDateTime now() const override { return Clock::now().addDays(m_shiftDays); }

private:
    qint64 m_shiftDays;
};

} // namespace csm
