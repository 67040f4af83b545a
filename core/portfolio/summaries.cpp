#include "core/portfolio/summaries.h"

#include "core/base/clock.h"
#include "core/health/healthfacts.h"
#include "core/health/healthscorer.h"
#include "core/plans/planstandings.h"
#include "core/storage/database.h"
#include "core/storage/revenuerepository.h"

namespace csm {

namespace {

using Summaries = QHash<QString, AccountSummary>;

Result<Summaries> emptySummaries(Database &db, const AccountScope &scope)
{
    Statement q = scope.prepare(db, "SELECT id FROM account WHERE gone_at IS NULL /*accounts*/", "id");
    scope.bind(q);
    Summaries summaries;
    QString id;
    while (q.next()) {
        q >> id;
        summaries.insert(id, AccountSummary{.accountId = id});
    }
    return q.done(summaries);
}

void fillRevenue(Summaries &summaries, const RevenueBook &book, QDate today)
{
    for (auto at = book.begin(); at != book.end(); ++at) {
        const auto summary = summaries.find(at.key());
        if (summary == summaries.end())
            continue;
        const QString currency = currencyOf(at.value());
        summary->severalCurrencies = currency.isEmpty() && !at->empty();
        if (!currency.isEmpty())
            summary->arr = Money{annualOn(at.value(), today, today), currency};
    }
}

void fillHealth(Summaries &summaries, const QHash<QString, HealthInputs> &inputs)
{
    for (AccountSummary &summary : summaries) {
        const auto known = inputs.constFind(summary.accountId);
        if (known == inputs.constEnd())
            continue;
        const HealthScore health = scoreHealth(Scorecard::standard(), *known);
        summary.healthScore = health.score;
        summary.band = health.band;
        if (health.score)
            summary.coverage = health.coverage;
    }
}

Result<void> fillWeeklyUsers(Summaries &summaries, Database &db, const AccountScope &scope, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const int weeks = int(WeeklyUsers().size());
    const QDate first = monday.addDays(-7 * weeks);
    Statement q = scope.prepare(db,
        "SELECT account_id, period_start, value FROM usage_metric WHERE metric = 'active_users' AND grain = "
        "'week' "
        "AND period_start >= :first AND period_start < :monday AND gone_at IS NULL AND account_id IS NOT "
        "NULL AND "
        "value IS NOT NULL /*accounts*/");
    q.bind(":first", first).bind(":monday", monday);
    scope.bind(q);
    QString account;
    QDate week;
    double users = 0;
    while (q.next()) {
        q >> account >> week >> users;
        if (const auto summary = summaries.find(account); summary != summaries.end())
            summary->weeklyUsers[size_t(first.daysTo(week) / 7)] = users;
    }
    return q.done();
}

Result<void> fillRenewals(Summaries &summaries, Database &db, const AccountScope &scope, QDate today)
{
    const auto renewals = RevenueRepository(db).nextRenewals(scope, today);
    if (!renewals)
        return renewals.error();
    for (AccountSummary &summary : summaries)
        summary.renewal = renewals->value(summary.accountId);
    return {};
}

Result<void> fillPlans(Summaries &summaries, Database &db, const AccountScope &scope)
{
    const auto plans = planStandings(db, scope);
    if (!plans)
        return plans.error();
    for (auto at = plans->begin(); at != plans->end(); ++at) {
        if (const auto summary = summaries.find(at.key()); summary != summaries.end()) {
            summary->planId = at->planId;
            summary->planProgress = at->progress;
        }
    }
    return {};
}

} // namespace

Result<QHash<QString, AccountSummary>> computeSummaries(
    Database &db, const AccountScope &scope, const Clock &clock)
{
    const QDate today = clock.today();
    auto summaries = emptySummaries(db, scope);
    if (!summaries)
        return summaries.error();
    const auto book = RevenueRepository(db).book(scope, clock.zone());
    if (!book)
        return book.error();
    fillRevenue(*summaries, *book, today);
    const auto inputs = healthInputs(db, scope, today, clock.zone(), *book);
    if (!inputs)
        return inputs.error();
    fillHealth(*summaries, *inputs);
    if (auto filled = fillRenewals(*summaries, db, scope, today); !filled)
        return filled.error();
    if (auto filled = fillWeeklyUsers(*summaries, db, scope, today); !filled)
        return filled.error();
    if (auto filled = fillPlans(*summaries, db, scope); !filled)
        return filled.error();
    return summaries;
}

} // namespace csm
