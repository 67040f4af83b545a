#include "core/account360/account360queries.h"

#include "core/account360/accountreader.h"
#include "core/account360/accounttiles.h"
#include "core/account360/commercialreader.h"
#include "core/account360/timelinereader.h"
#include "core/health/healthqueries.h"
#include "core/kpi/kpiqueries.h"
#include "core/plans/planqueries.h"
#include "core/storage/dataage.h"
#include "core/storage/revenuerepository.h"
#include "core/storage/snapshot.h"

namespace csm {

namespace {

/// Takes a part into the overview, or the first error out of it.
class Parts
{
public:
    template<typename T>
    Parts &take(Result<T> part, T &into)
    {
        if (!part)
            m_error = m_error ? m_error : std::optional(part.error());
        else
            into = *std::move(part);
        return *this;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

Result<void> readRecords(Database &db, const Clock &clock, AccountOverview &overview)
{
    const QString &id = overview.account.id;
    const QDate today = overview.today;
    const AccountReader records(db, id);
    const CommercialReader commercial(db, id);
    Parts parts;
    parts.take(HealthQueries(db, clock).score(id), overview.health)
        .take(records.usage(today.addDays(1 - today.dayOfWeek())), overview.usage)
        .take(records.contacts(clock.now()), overview.contacts)
        .take(records.cases(), overview.cases)
        .take(records.tasks(), overview.tasks)
        .take(commercial.opportunities(), overview.opportunities)
        .take(commercial.subscriptions(today), overview.subscriptions)
        .take(commercial.renewals(), overview.renewals)
        .take(commercial.orders(), overview.orders)
        .take(PlanQueries(db).ofAccount(id), overview.plans)
        .take(TimelineReader(db, id, today, clock.zone()).read(), overview.timeline);
    return parts.error() ? Result<void>(*parts.error()) : Result<void>();
}

/// By its name, as `csmctl kpi --level` says it.
void nameLevel(KpiReport &report, const QString &name)
{
    report.level.name = name;
    for (KpiValue &value : report.values)
        value.level.name = name;
}

Result<void> readNumbers(Database &db, const Clock &clock, AccountOverview &overview)
{
    const QString &id = overview.account.id;
    const AccountScope scope = AccountScope::of({id});
    auto report = KpiQueries(db, clock).report({KpiLevel::Kind::Account, id});
    if (!report)
        return report.error();
    nameLevel(*report, overview.account.name);
    const auto renewals = RevenueRepository(db).nextRenewals(scope, overview.today);
    if (!renewals)
        return renewals.error();
    overview.renewal = renewals->value(id);
    const auto usage = monthlyUsage(db, scope, overview.today);
    if (!usage)
        return usage.error();
    const auto source = AccountReader(db, id).source();
    if (!source)
        return source.error();
    const auto age = DataAge::read(db, *source);
    if (!age)
        return age.error();
    overview.asOf = age->oldest();
    overview.stale = overview.asOf.isValid() && overview.asOf.addDays(1) < clock.now();
    const TileAges ages{age->of({Entity::UsageMetric}), age->of({Entity::Case})};
    overview.tiles = accountTiles(overview, *report, usage->value(id), ages, clock.now());
    overview.kpis = report->values;
    overview.kpis << overview.tiles.weeklyUsers << overview.tiles.licenceUse << overview.tiles.openCases;
    return {};
}

} // namespace

Result<std::optional<AccountOverview>> Account360Queries::overview(const QString &accountId) const
{
    const Snapshot snapshot(m_db);
    auto facts = AccountReader(m_db, accountId).facts();
    if (!facts)
        return facts.error();
    if (!*facts)
        return std::optional<AccountOverview>();
    AccountOverview overview{.account = std::move(**facts), .today = m_clock.today()};
    if (auto read = readRecords(m_db, m_clock, overview); !read)
        return read.error();
    if (auto read = readNumbers(m_db, m_clock, overview); !read)
        return read.error();
    return std::optional(std::move(overview));
}

} // namespace csm
