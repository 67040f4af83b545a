#include "core/health/healthqueries.h"

#include "core/base/clock.h"
#include "core/health/healthfacts.h"
#include "core/storage/database.h"
#include "core/storage/revenuerepository.h"
#include "core/storage/snapshot.h"

namespace csm {

namespace {

/// @p missing gets those accounts that have nothing stored for @p today.
Result<QList<HealthStanding>> storedStandings(
    Database &db, const AccountScope &scope, QDate today, QSet<QString> &missing)
{
    Statement q = scope.prepare(db,
        "SELECT a.id, a.name, s.account_id IS NULL, s.health_score, s.health_band, s.health_coverage, "
        "s.renewal_on, "
        "s.renewal_minor, s.renewal_currency FROM account a LEFT JOIN account_summary s ON s.account_id = "
        "a.id AND "
        "s.day = :today WHERE a.gone_at IS NULL /*accounts*/",
        "a.id");
    q.bind(":today", today);
    scope.bind(q);
    QList<HealthStanding> standings;
    bool isMissing = false;
    QByteArray band;
    std::optional<qint64> target;
    QString currency;
    while (q.next()) {
        HealthStanding &s = standings.emplaceBack();
        q >> s.accountId >> s.name >> isMissing >> s.score >> band >> s.coverage >> s.renewal.on >> target
            >> currency;
        s.band = healthBandNamed(QString::fromLatin1(band));
        if (target)
            s.renewal.target = Money{*target, currency};
        s.renewal.overdue = s.renewal.on.isValid() && s.renewal.on < today;
        if (isMissing)
            missing.insert(s.accountId);
    }
    return q.done(std::move(standings));
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
    QSet<QString> missing;
    auto standings = storedStandings(m_db, scope, m_clock.today(), missing);
    if (!standings || missing.isEmpty())
        return standings;
    const auto inputs = inputsOf(m_db, scope, m_clock);
    if (!inputs)
        return inputs.error();
    const auto renewals = RevenueRepository(m_db).nextRenewals(scope, m_clock.today());
    if (!renewals)
        return renewals.error();
    for (HealthStanding &standing : *standings) {
        if (!missing.contains(standing.accountId))
            continue;
        const HealthScore health = scoreHealth(Scorecard::standard(), inputs->value(standing.accountId));
        standing.score = health.score;
        standing.band = health.band;
        if (health.score)
            standing.coverage = health.coverage;
        standing.renewal = renewals->value(standing.accountId);
    }
    return standings;
}

} // namespace csm
