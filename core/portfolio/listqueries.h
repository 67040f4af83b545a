#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace csm {

class Clock;
class Database;

using ListValue = std::variant<std::monostate, QString, qint64, double, bool, QDate, QDateTime, Money>;

/// The records of one kind, as `csmctl list` prints them.
struct ListTable
{
    QStringList columns = {}; ///< camelCase; begins with id, remoteId, connection, name
    std::vector<std::vector<ListValue>> rows = {};
};

/// Every word that `list` knows: accounts, contacts, opportunities, subscriptions, renewals, orders, cases,
/// interactions, tasks, plans, runs.
QStringList listWords();

class ListQueries
{
public:
    enum class Gone {
        Without,
        Only, ///< deleted, merged or out of scope, with goneAt and goneReason
    };

    ListQueries(Database &db, const Clock &clock)
        : m_db(db)
        , m_clock(clock)
    {
    }

    /// Usage for an unknown @p word.
    Result<ListTable> list(const QString &word, Gone gone) const;

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace csm
