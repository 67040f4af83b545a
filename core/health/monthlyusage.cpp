#include "core/health/monthlyusage.h"

#include "core/storage/database.h"

#include <cmath>
#include <limits>

namespace csm {

namespace {

constexpr std::array<const char *, 7> names = {"active_users", "licences_bought", "licences_assigned",
    "capabilities_in_use", "capabilities_bought", "file_uploads", "logins"};

std::optional<MonthlyUsage::Metric> metricNamed(const QByteArray &name)
{
    const auto at = std::ranges::find_if(names, [&](const char *n) { return name == n; });
    if (at == names.end())
        return std::nullopt;
    return MonthlyUsage::Metric(at - names.begin());
}

} // namespace

MonthlyUsage::MonthlyUsage(QDate runningMonth)
    : m_running(runningMonth)
{
    for (auto &values : m_values)
        values.fill(std::numeric_limits<double>::quiet_NaN());
}

void MonthlyUsage::insert(Metric metric, QDate month, double value)
{
    const int ago = (m_running.year() - month.year()) * 12 + m_running.month() - month.month();
    if (ago >= 1 && ago <= months)
        m_values[size_t(metric)][size_t(ago - 1)] = value;
}

MonthlyUsage::Latest MonthlyUsage::latest(Metric metric) const
{
    for (int ago = 1; ago <= months; ++ago) {
        const double value = m_values[size_t(metric)][size_t(ago - 1)];
        if (std::isnan(value))
            continue;
        if (ago > 2)
            return {.isStale = true};
        return {value, monthsAgo(ago)};
    }
    return {};
}

std::optional<double> MonthlyUsage::sum(Metric metric, int from, int to) const
{
    double sum = 0;
    for (int ago = from; ago <= to; ++ago)
        sum += m_values[size_t(metric)][size_t(ago - 1)];
    return std::isnan(sum) ? std::nullopt : std::optional(sum);
}

Result<QHash<QString, MonthlyUsage>> monthlyUsage(Database &db, const AccountScope &scope, QDate today)
{
    const QDate running(today.year(), today.month(), 1);
    Statement q = scope.prepare(db,
        "SELECT account_id, metric, period_start, value FROM usage_metric WHERE grain = 'month' AND gone_at "
        "IS NULL "
        "AND account_id IS NOT NULL AND value IS NOT NULL AND period_start >= :from AND period_start < "
        ":running "
        "/*accounts*/");
    q.bind(":from", running.addMonths(-MonthlyUsage::months)).bind(":running", running);
    scope.bind(q);
    QHash<QString, MonthlyUsage> usage;
    QString account;
    QByteArray metric;
    QDate month;
    double value = 0;
    while (q.next()) {
        q >> account >> metric >> month >> value;
        const auto known = metricNamed(metric);
        if (!known)
            continue;
        auto at = usage.find(account);
        if (at == usage.end())
            at = usage.insert(account, MonthlyUsage(running));
        at->insert(*known, month, value);
    }
    return q.done(usage);
}

} // namespace csm
