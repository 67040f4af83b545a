#pragma once

#include "core/base/result.h"
#include "core/domain/accountsummary.h"
#include "core/domain/revenue.h"
#include "core/storage/accountscope.h"

#include <QList>
#include <QTimeZone>

namespace csm {

class Database;

struct OpenRenewal
{
    QString accountId = {};
    QDate dueOn = {};
    std::optional<Money> target = {};

    friend bool operator==(const OpenRenewal &, const OpenRenewal &) = default;
};

/// Subscriptions and renewals as facts, over whole tables.
class RevenueRepository
{
public:
    explicit RevenueRepository(Database &db)
        : m_db(db)
    {
    }

    /// @p zone turns the instant at which something was gone into a day.
    Result<RevenueBook> book(const AccountScope &scope, const QTimeZone &zone) const;

    /// Open renewals with a due date, by that date, of accounts that are not gone.
    Result<QList<OpenRenewal>> openRenewals(const AccountScope &scope) const;

    /// By account; the earliest open renewal from @p today on, else the latest overdue one, else the earliest
    /// day on which an active subscription renews.
    Result<QHash<QString, NextRenewal>> nextRenewals(const AccountScope &scope, QDate today) const;

private:
    Database &m_db;
};

} // namespace csm
