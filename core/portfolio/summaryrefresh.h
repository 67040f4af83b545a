#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

#include <stop_token>

namespace csm {

class Clock;
class Database;

/// Keeps account_summary: the derived numbers that lists sort by. Few statements over whole tables, none per
/// account; writes only rows that changed.
///
/// As the after-step of a sync: [&clock](Database &db, std::stop_token stop) {
///     return SummaryRefresh(db, clock).refreshAll(stop); }
class SummaryRefresh
{
public:
    SummaryRefresh(Database &db, const Clock &clock)
        : m_db(db)
        , m_clock(clock)
    {
    }

    Result<void> refreshAll(std::stop_token stop = {});
    Result<void> refresh(const QSet<QString> &accounts);

    /// Whether every account has its numbers of today; if not, a writing program refreshes (a new day began).
    Result<bool> isCurrent() const;

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace csm
