#include "core/portfolio/summaryrefresh.h"

#include "core/base/clock.h"
#include "core/plans/planstandings.h"
#include "core/portfolio/summaries.h"
#include "core/storage/snapshot.h"
#include "core/storage/summaryrepository.h"

namespace csm {

namespace {

using Summaries = QHash<QString, AccountSummary>;

/// The write lock is held for this many rows at a time, so that an edit never waits for a whole portfolio.
constexpr qsizetype rowsAtOnce = 2000;

Result<Summaries> computed(Database &db, const Clock &clock, const AccountScope &scope)
{
    const Snapshot snapshot(db);
    return computeSummaries(db, scope, clock);
}

/// Plans are read once more under the lock: the user may have edited one meanwhile.
Result<void> store(Database &db, QDate day, Summaries &part)
{
    Transaction tx(db);
    const QStringList ids = part.keys();
    const auto plans = planStandings(db, AccountScope::of(QSet<QString>(ids.begin(), ids.end())));
    if (!plans)
        return plans.error();
    for (AccountSummary &summary : part) {
        const PlanStanding plan = plans->value(summary.accountId);
        summary.planId = plan.planId;
        summary.planProgress = plan.progress;
    }
    if (auto stored = SummaryRepository(db).store(day, part); !stored)
        return stored;
    return tx.commit();
}

Result<void> refreshScope(Database &db, const Clock &clock, const AccountScope &scope, std::stop_token stop)
{
    const auto summaries = computed(db, clock, scope);
    if (!summaries)
        return summaries.error();
    Summaries part;
    for (auto at = summaries->begin(); at != summaries->end();) {
        part.insert(at.key(), at.value());
        ++at;
        if (part.size() < rowsAtOnce && at != summaries->end())
            continue;
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled};
        if (auto stored = store(db, clock.today(), part); !stored)
            return stored;
        part.clear();
    }
    return {};
}

} // namespace

Result<void> SummaryRefresh::refreshAll(std::stop_token stop)
{
    return refreshScope(m_db, m_clock, AccountScope::all(), stop);
}

Result<void> SummaryRefresh::refresh(const QSet<QString> &accounts)
{
    return refreshScope(m_db, m_clock, AccountScope::of(accounts), {});
}

Result<bool> SummaryRefresh::isCurrent() const
{
    return SummaryRepository(m_db).isComplete(m_clock.today());
}

} // namespace csm
