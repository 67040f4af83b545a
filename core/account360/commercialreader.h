#pragma once

#include "core/account360/commercialrecords.h"
#include "core/base/result.h"

#include <QList>

namespace csm {

class Database;

/// What one account buys and may buy; what is gone is left out.
class CommercialReader
{
public:
    CommercialReader(Database &db, const QString &accountId)
        : m_db(db)
        , m_account(accountId)
    {
    }

    Result<QList<OpportunityEntry>> opportunities() const; ///< open ones first, by closing date
    Result<QList<SubscriptionEntry>> subscriptions(QDate today) const; ///< active ones first, newest first
    Result<QList<RenewalEntry>> renewals() const; ///< open ones first, by due date
    Result<QList<OrderEntry>> orders() const; ///< newest first

private:
    Database &m_db;
    QString m_account;
};

} // namespace csm
