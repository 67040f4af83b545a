#pragma once

#include "core/account360/accountoverview.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace csm {

class Database;

class Account360Queries
{
public:
    Account360Queries(Database &db, const Clock &clock)
        : m_db(db)
        , m_clock(clock)
    {
    }

    /// By local id (see core/storage/accountlookup.h for names); nullopt: the account is not in the cache.
    Result<std::optional<AccountOverview>> overview(const QString &accountId) const;

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace csm
