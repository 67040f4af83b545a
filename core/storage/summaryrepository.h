#pragma once

#include "core/base/result.h"
#include "core/domain/accountsummary.h"
#include "core/storage/accountscope.h"

#include <QHash>
#include <QList>

namespace csm {

class Database;
class Statement;

/// The table account_summary.
class SummaryRepository
{
public:
    explicit SummaryRepository(Database &db)
        : m_db(db)
    {
    }

    /// What is stored for @p day, by account.
    Result<QHash<QString, AccountSummary>> ofDay(QDate day, const AccountScope &scope) const;

    /// Whether every account that is not gone has its numbers of @p day.
    Result<bool> isComplete(QDate day) const;

    /// Inside a transaction. The plan's columns of a row that is there already stay: setPlan() keeps them.
    Result<void> store(QDate day, const QList<AccountSummary> &summaries);

    /// The numbers that a change to a plan changes; inside a transaction.
    Result<void> setPlan(
        const QString &accountId, const QString &planId, const std::optional<double> &progress);

    /// What is stored of plans, by account: of those rows that have one.
    Result<QHash<QString, AccountSummary>> plans() const;

private:
    Database &m_db;
};

/// For other queries that read these columns: of account_summary s, in the order of readSummary().
#define SUMMARY_COLUMNS                                                                                      \
    "s.account_id, s.arr_minor, s.currency, s.health_score, s.health_band, s.health_coverage, "              \
    "s.renewal_on, "                                                                                         \
    "s.renewal_minor, s.renewal_currency, s.weekly_users_json, s.plan_id, s.plan_progress"

AccountSummary readSummary(Statement &q, QDate day);

/// As the column weekly_users_json has it: "[120,null,118.5,…]".
QByteArray weeklyUsersText(const WeeklyUsers &users);
WeeklyUsers weeklyUsersFrom(const QByteArray &text);

} // namespace csm
