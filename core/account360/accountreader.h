#pragma once

#include "core/account360/accountoverview.h"
#include "core/base/result.h"

namespace csm {

class Database;

/// The records of one account, table by table; what is gone is left out.
class AccountReader
{
public:
    AccountReader(Database &db, const QString &accountId)
        : m_db(db)
        , m_account(accountId)
    {
    }

    Result<std::optional<AccountFacts>> facts() const; ///< also of an account that is gone
    Result<QString> source() const; ///< the id of its connection

    Result<QList<ContactEntry>> contacts(const QDateTime &now) const;
    Result<QList<CaseEntry>> cases() const;
    Result<QList<TaskEntry>> tasks() const;

    /// The 26 full weeks before @p monday.
    Result<QList<UsageWeek>> usage(QDate monday) const;

private:
    Result<void> readWeeks(QList<UsageWeek> &weeks) const;
    Result<void> readLicences(QList<UsageWeek> &weeks) const;

    Database &m_db;
    QString m_account;
};

} // namespace csm
