#include "core/health/healthfacts.h"

#include "core/health/monthlyusage.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr int ticketDays = 90;

/// Cases opened within the window that ends with @p today, by account; nullopt: the CRM has no cases.
Result<std::optional<QHash<QString, int>>> casesOpened(
    Database &db, const AccountScope &scope, QDate today, const QTimeZone &zone)
{
    Statement known
        = db.prepare("SELECT EXISTS (SELECT 1 FROM freshness WHERE entity = 'case') OR EXISTS (SELECT 1 "
                     "FROM support_case)");
    bool any = false;
    if (known.next())
        known >> any;
    if (!any)
        return known.done(std::optional<QHash<QString, int>>());
    Statement q = scope.prepare(db,
        "SELECT account_id, count(*) FROM support_case WHERE gone_at IS NULL AND account_id IS NOT NULL AND "
        "opened_at >= :from AND opened_at < :until /*accounts*/ GROUP BY account_id");
    q.bind(":from", today.addDays(1 - ticketDays).startOfDay(zone));
    q.bind(":until", today.addDays(1).startOfDay(zone));
    scope.bind(q);
    QHash<QString, int> counts;
    QString account;
    int count = 0;
    while (q.next()) {
        q >> account >> count;
        counts.insert(account, count);
    }
    return q.done(std::optional(counts));
}

HealthInput ratioInput(const MonthlyUsage::Latest &part, const MonthlyUsage::Latest &whole)
{
    HealthInput input;
    if (!part.value || !whole.value) {
        input.missing = part.isStale || whole.isStale ? MissingInput::Stale : MissingInput::NoData;
        return input;
    }
    input.n = 1;
    input.from = whole.month;
    input.to = whole.month.addMonths(1).addDays(-1);
    input.missing = *whole.value > 0 ? MissingInput::None : MissingInput::NothingToCompareWith;
    if (*whole.value > 0)
        input.raw = *part.value / *whole.value;
    return input;
}

/// The last three full months against the three before.
HealthInput trendInput(const MonthlyUsage &usage, MonthlyUsage::Metric metric)
{
    HealthInput input;
    const auto recent = usage.sum(metric, 1, 3);
    const auto earlier = usage.sum(metric, 4, 6);
    if (!recent || !earlier)
        return input;
    input.n = 6;
    input.from = usage.monthsAgo(6);
    input.to = usage.monthsAgo(0).addDays(-1);
    input.missing = *earlier > 0 ? MissingInput::None : MissingInput::NothingToCompareWith;
    if (*earlier > 0)
        input.raw = (*recent - *earlier) / *earlier;
    return input;
}

HealthInput ticketsInput(int cases, const MonthlyUsage::Latest &bought, QDate today)
{
    HealthInput input;
    if (!bought.value) {
        input.missing = bought.isStale ? MissingInput::Stale : MissingInput::NoData;
        return input;
    }
    input.n = cases;
    input.from = today.addDays(1 - ticketDays);
    input.to = today;
    input.missing = *bought.value > 0 ? MissingInput::None : MissingInput::NothingToCompareWith;
    if (*bought.value > 0)
        input.raw = cases * 100.0 / *bought.value;
    return input;
}

void insertUsage(HealthInputs &inputs, const MonthlyUsage &usage)
{
    using enum MonthlyUsage::Metric;
    const MonthlyUsage::Latest bought = usage.latest(LicencesBought);
    HealthInput use = ratioInput(usage.latest(ActiveUsers), bought);
    if (!use.raw && use.missing != MissingInput::NothingToCompareWith)
        use = ratioInput(usage.latest(LicencesAssigned), bought);
    inputs.insert(u"licence_use"_s, use);
    inputs.insert(
        u"breadth"_s, ratioInput(usage.latest(CapabilitiesInUse), usage.latest(CapabilitiesBought)));
    inputs.insert(u"uploads"_s, trendInput(usage, FileUploads));
    inputs.insert(u"logins"_s, trendInput(usage, Logins));
}

} // namespace

HealthInput growthInput(const RevenueTerms &terms, QDate today)
{
    HealthInput input;
    if (currencyOf(terms).isEmpty())
        return input;
    const QDate before = today.addMonths(-12);
    const qint64 then = annualOn(terms, before, today);
    input.n = int(terms.size());
    input.from = before;
    input.to = today;
    input.missing = then > 0 ? MissingInput::None : MissingInput::NothingToCompareWith;
    if (then > 0)
        input.raw = double(annualOn(terms, today, today) - then) / double(then);
    return input;
}

Result<QHash<QString, HealthInputs>> healthInputs(
    Database &db, const AccountScope &scope, QDate today, const QTimeZone &zone, const RevenueBook &revenue)
{
    const auto usage = monthlyUsage(db, scope, today);
    if (!usage)
        return usage.error();
    const auto cases = casesOpened(db, scope, today, zone);
    if (!cases)
        return cases.error();
    QHash<QString, HealthInputs> all;
    for (auto at = usage->begin(); at != usage->end(); ++at) {
        HealthInputs &inputs = all[at.key()];
        insertUsage(inputs, at.value());
        if (*cases) {
            const auto bought = at->latest(MonthlyUsage::Metric::LicencesBought);
            inputs.insert(u"tickets"_s, ticketsInput((*cases)->value(at.key()), bought, today));
        }
    }
    for (auto at = revenue.begin(); at != revenue.end(); ++at)
        all[at.key()].insert(u"growth"_s, growthInput(at.value(), today));
    return all;
}

} // namespace csm
