#include "core/storage/summaryrepository.h"

#include "core/storage/database.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr auto severalCurrencies = "several"_L1; ///< in place of a currency

std::optional<QString> currencyText(const AccountSummary &s)
{
    if (s.severalCurrencies)
        return severalCurrencies;
    return s.arr ? std::optional(s.arr->currency) : std::nullopt;
}

} // namespace

QByteArray weeklyUsersText(const WeeklyUsers &users)
{
    QByteArrayList weeks;
    for (const std::optional<double> &week : users)
        weeks << (week ? QByteArray::number(*week, 'g', QLocale::FloatingPointShortest) : "null");
    return '[' + weeks.join(',') + ']';
}

/// By hand, because a portfolio of 100,000 rows reads as many of these.
WeeklyUsers weeklyUsersFrom(const QByteArray &text)
{
    WeeklyUsers users;
    const char *at = text.cbegin();
    for (std::optional<double> &week : users) {
        while (at < text.cend() && (*at == '[' || *at == ','))
            ++at;
        double value = 0;
        const auto [end, failed] = std::from_chars(at, text.cend(), value);
        if (failed == std::errc())
            week = value;
        at = std::find(end, text.cend(), ',');
    }
    return users;
}

AccountSummary readSummary(Statement &q, QDate day)
{
    AccountSummary s;
    std::optional<qint64> arr;
    std::optional<qint64> target;
    QString currency;
    QString targetCurrency;
    QString band;
    QByteArray weeks;
    q >> s.accountId >> arr >> currency >> s.healthScore >> band >> s.coverage >> s.renewal.on >> target
        >> targetCurrency >> weeks >> s.planId >> s.planProgress;
    if (arr)
        s.arr = Money{*arr, currency};
    s.severalCurrencies = currency == severalCurrencies;
    if (target)
        s.renewal.target = Money{*target, targetCurrency};
    s.band = healthBandNamed(band);
    s.renewal.overdue = s.renewal.on.isValid() && s.renewal.on < day;
    s.weeklyUsers = weeklyUsersFrom(weeks);
    return s;
}

Result<QHash<QString, AccountSummary>> SummaryRepository::ofDay(QDate day, const AccountScope &scope) const
{
    Statement q = scope.prepare(
        m_db, "SELECT " SUMMARY_COLUMNS " FROM account_summary s WHERE s.day = :day /*accounts*/");
    q.bind(":day", day);
    scope.bind(q);
    QHash<QString, AccountSummary> summaries;
    while (q.next()) {
        const AccountSummary s = readSummary(q, day);
        summaries.insert(s.accountId, s);
    }
    return q.done(summaries);
}

Result<bool> SummaryRepository::isComplete(QDate day) const
{
    Statement q
        = m_db.prepare("SELECT 1 FROM account a WHERE a.gone_at IS NULL AND NOT EXISTS (SELECT 1 FROM "
                       "account_summary s WHERE s.account_id = a.id AND s.day = :day) LIMIT 1");
    q.bind(":day", day);
    const bool found = q.next();
    return q.done(!found);
}

Result<void> SummaryRepository::store(QDate day, const QList<AccountSummary> &summaries)
{
    Statement q = m_db.prepare(R"(
        INSERT INTO account_summary (account_id, day, arr_minor, currency, health_score, health_band,
            health_coverage, renewal_on, renewal_minor, renewal_currency, weekly_users_json, plan_id,
            plan_progress)
        VALUES (:account, :day, :arr, :currency, :score, :band, :coverage, :renewal, :target, :target_currency,
            :weeks, :plan, :progress)
        ON CONFLICT (account_id) DO UPDATE SET day = excluded.day, arr_minor = excluded.arr_minor,
            currency = excluded.currency, health_score = excluded.health_score,
            health_band = excluded.health_band, health_coverage = excluded.health_coverage,
            renewal_on = excluded.renewal_on, renewal_minor = excluded.renewal_minor,
            renewal_currency = excluded.renewal_currency, weekly_users_json = excluded.weekly_users_json)");
    for (const AccountSummary &s : summaries) {
        const auto text
            = [](const QString &value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
        const auto minor
            = [](const std::optional<Money> &m) { return m ? std::optional(m->minor) : std::nullopt; };
        q.bind(":account", s.accountId).bind(":day", day).bind(":arr", minor(s.arr));
        q.bind(":currency", currencyText(s));
        q.bind(":score", s.healthScore).bind(":band", text(healthBandCode(s.band)));
        q.bind(":coverage", s.coverage).bind(":renewal", s.renewal.on);
        q.bind(":target", minor(s.renewal.target));
        q.bind(":target_currency", s.renewal.target ? text(s.renewal.target->currency) : std::nullopt);
        q.bind(":weeks", QString::fromLatin1(weeklyUsersText(s.weeklyUsers)));
        q.bind(":plan", text(s.planId)).bind(":progress", s.planProgress);
        if (auto run = q.run(); !run)
            return run;
        q.reset();
    }
    return {};
}

Result<void> SummaryRepository::setPlan(
    const QString &accountId, const QString &planId, const std::optional<double> &progress)
{
    return m_db
        .prepare(
            "UPDATE account_summary SET plan_id = :plan, plan_progress = :progress WHERE account_id = :id")
        .bind(":plan", planId.isEmpty() ? std::nullopt : std::optional(planId))
        .bind(":progress", progress)
        .bind(":id", accountId)
        .run();
}

Result<QHash<QString, AccountSummary>> SummaryRepository::plans() const
{
    Statement q = m_db.prepare(
        "SELECT account_id, plan_id, plan_progress FROM account_summary WHERE plan_id IS NOT NULL");
    QHash<QString, AccountSummary> plans;
    while (q.next()) {
        AccountSummary s;
        q >> s.accountId >> s.planId >> s.planProgress;
        plans.insert(s.accountId, s);
    }
    return q.done(plans);
}

} // namespace csm
