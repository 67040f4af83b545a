#pragma once

#include <QByteArray>
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

    /// Prepares @p sql, a literal in which "/*accounts*/" stands after a condition, for this scope, and binds
    /// it.
    Statement prepare(Database &db, const char *sql, const char *column = "account_id") const;

private:
    explicit AccountScope(std::optional<QSet<QString>> accounts)
        : m_accounts(std::move(accounts))
    {
    }

    std::optional<QSet<QString>> m_accounts;
};

} // namespace csm
