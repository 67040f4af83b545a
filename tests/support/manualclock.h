#pragma once

#include "core/base/clock.h"

namespace csm::test {

/// A clock that stands still until a test moves it, in a zone that the test names. wait() returns at once and
/// moves it on.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &now = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC),
        const QTimeZone &zone = QTimeZone::utc())
        : m_now(now)
        , m_zone(zone)
    {
    }

    QDateTime now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void wait(std::chrono::milliseconds delay, std::stop_token) const override
    {
        m_now = m_now.addMSecs(delay.count());
    }

    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    mutable QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace csm::test
