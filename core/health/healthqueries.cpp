#include "core/health/healthqueries.h"

#include "core/base/clock.h"
#include "core/health/healthfacts.h"
#include "core/storage/database.h"
#include "core/storage/revenuerepository.h"
#include "core/storage/snapshot.h"
#include "core/storage/summaryrepository.h"

namespace csm {

namespace {

Result<QStringList> accountsIn(Database &db, const AccountScope &scope)
{
    Statement q = scope.prepare(db, "SELECT id FROM account WHERE gone_at IS NULL /*accounts*/", "id");
    scope.bind(q);
    QStringList ids;
    while (q.next())
        q >> ids.emplaceBack();
    return q.done(ids);
}

Result<QHash<QString, HealthInputs>> inputsOf(Database &db, const AccountScope &scope, const Clock &clock)
{
    const auto book = RevenueRepository(db).book(scope, clock.zone());
    if (!book)
        return book.error();
    return healthInputs(db, scope, clock.today(), clock.zone(), *book);
}

} // namespace

Result<HealthScore> HealthQueries::score(const QString &accountId) const
{
    const Snapshot snapshot(m_db);
    const auto inputs = inputsOf(m_db, AccountScope::of({accountId}), m_clock);
    if (!inputs)
        return inputs.error();
    return scoreHealth(Scorecard::standard(), inputs->value(accountId));
}

Result<QList<HealthStanding>> HealthQueries::standings(const AccountScope &scope) const
{
    const Snapshot snapshot(m_db);
    const auto accounts = accountsIn(m_db, scope);
    if (!accounts)
        return accounts.error();
    const auto stored = SummaryRepository(m_db).ofDay(m_clock.today(), scope);
    if (!stored)
        return stored.error();
    QHash<QString, HealthInputs> inputs;
    if (std::ranges::any_of(*accounts, [&](const QString &id) { return !stored->contains(id); })) {
        auto computed = inputsOf(m_db, scope, m_clock);
        if (!computed)
            return computed.error();
        inputs = std::move(*computed);
    }
    QList<HealthStanding> standings;
    standings.reserve(accounts->size());
    for (const QString &id : *accounts) {
        if (const auto at = stored->constFind(id); at != stored->constEnd()) {
            standings.append({id, at->healthScore, at->band, at->coverage});
        } else {
            const HealthScore health = scoreHealth(Scorecard::standard(), inputs.value(id));
            standings.append({id, health.score, health.band, health.coverage});
        }
    }
    return standings;
}

} // namespace csm
