#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace csm {

class Database;
class Statement;

/// Of which accounts a query over whole tables reads.
class AccountScope
{
public:
    static AccountScope all() { return AccountScope(std::nullopt); }
    static AccountScope of(const QSet<QString> &accounts) { return AccountScope(accounts); }

    bool isAll() const { return !m_accounts; }
    bool contains(const QString &account) const { return !m_accounts || m_accounts->contains(account); }

    /// @p sql is a literal in which the comment "/*accounts*/" stands behind a condition; for a narrower
    /// scope it becomes one on @p column. bind() belongs to it.
    Statement prepare(Database &db, const char *sql, const char *column = "account_id") const;
    void bind(Statement &statement) const;

private:
    explicit AccountScope(std::optional<QSet<QString>> accounts)
        : m_accounts(std::move(accounts))
    {
    }

    std::optional<QSet<QString>> m_accounts;
};

} // namespace csm
