#pragma once

#include "core/base/result.h"
#include "core/domain/accountsummary.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace csm {

class Database;

/// One account in the portfolio.
struct PortfolioRow
{
    QString id = {};
    QString remoteId = {};
    QString connection = {}; ///< its name
    QString name = {};
    QString segment = {};
    QString industry = {};
    QString city = {};
    QString lifecycleStage = {};
    QString ownerName = {};
    bool isMine = false; ///< owned by the connection's signed-in user
    AccountSummary summary = {};

    friend bool operator==(const PortfolioRow &, const PortfolioRow &) = default;
};

struct Portfolio
{
    QList<PortfolioRow> rows = {}; ///< sorted by name in the order of the user's language
    QDateTime asOf = {}; ///< server time up to which the accounts are complete; invalid: never read
};

/// The accounts that are here and not gone, with the numbers of one day.
class PortfolioQueries
{
public:
    explicit PortfolioQueries(Database &db)
        : m_db(db)
    {
    }

    /// Reads what the last refresh stored for @p today; computes the rest in memory, by the same code.
    Result<Portfolio> rows(QDate today) const;

private:
    Database &m_db;
};

} // namespace csm
