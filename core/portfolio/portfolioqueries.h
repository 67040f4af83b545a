#pragma once

#include "core/base/result.h"
#include "core/domain/accountsummary.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace csm {

class Clock;
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
    QList<PortfolioRow> rows = {}; ///< by name, Hangul after Latin; a view sorts as it likes
    QDateTime asOf = {}; ///< server time up to which the accounts are complete; invalid: never read
};

/// The accounts that are here and not gone, with the numbers of one day.
class PortfolioQueries
{
public:
    PortfolioQueries(Database &db, const Clock &clock)
        : m_db(db)
        , m_clock(clock)
    {
    }

    /// Reads what the last refresh stored for today; computes the rest in memory, by the same code.
    Result<Portfolio> rows() const;

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace csm
