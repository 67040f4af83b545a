#include "core/portfolio/summaryrefresh.h"

#include "core/base/clock.h"
#include "core/plans/planstandings.h"
#include "core/portfolio/summaries.h"
#include "core/storage/snapshot.h"
#include "core/storage/summaryrepository.h"

namespace csm {

namespace {

/// The write lock is held for this many rows at a time, so that an edit never waits for a whole portfolio.
constexpr qsizetype rowsAtOnce = 2000;

/// What is stored already, and the same, is not written.
Result<QList<AccountSummary>> changed(Database &db, const Clock &clock, const AccountScope &scope)
{
    const Snapshot snapshot(db);
    const auto computed = computeSummaries(db, scope, clock);
    if (!computed)
        return computed.error();
    const auto stored = SummaryRepository(db).ofDay(clock.today(), scope);
    if (!stored)
        return stored.error();
    QList<AccountSummary> summaries;
    for (const AccountSummary &summary : *computed) {
        const auto at = stored->constFind(summary.accountId);
        if (at == stored->constEnd() || *at != summary)
            summaries.append(summary);
    }
    return summaries;
}

Result<void> store(Database &db, QDate day, const QList<AccountSummary> &summaries)
{
    Transaction tx(db);
    if (auto stored = SummaryRepository(db).store(day, summaries); !stored)
        return stored;
    return tx.commit();
}

/// Read once more under the lock: the user may have edited a plan since the numbers were computed.
Result<void> storePlans(Database &db, const AccountScope &scope)
{
    Transaction tx(db);
    SummaryRepository summaries(db);
    const auto plans = planStandings(db, scope);
    if (!plans)
        return plans.error();
    const auto stored = summaries.plans();
    if (!stored)
        return stored.error();
    QSet<QString> accounts(plans->keyBegin(), plans->keyEnd());
    accounts.unite(QSet<QString>(stored->keyBegin(), stored->keyEnd()));
    for (const QString &account : std::as_const(accounts)) {
        const PlanStanding now = plans->value(account);
        const AccountSummary before = stored->value(account);
        if (!scope.contains(account) || now == PlanStanding{before.planId, before.planProgress})
            continue;
        if (auto set = summaries.setPlan(account, now.planId, now.progress); !set)
            return set;
    }
    return tx.commit();
}

Result<void> refreshScope(Database &db, const Clock &clock, const AccountScope &scope, std::stop_token stop)
{
    const auto summaries = changed(db, clock, scope);
    if (!summaries)
        return summaries.error();
    for (qsizetype from = 0; from < summaries->size(); from += rowsAtOnce) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled};
        if (auto stored = store(db, clock.today(), summaries->mid(from, rowsAtOnce)); !stored)
            return stored;
    }
    return storePlans(db, scope);
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
