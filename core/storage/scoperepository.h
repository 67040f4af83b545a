#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QMap>
#include <QString>

namespace csm {

class Database;

/// The accounts in a connection's scope, by remote id, and the revision of the scope with which each came in.
class ScopeRepository
{
public:
    ScopeRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    Result<QMap<QByteArray, qint64>> revisions() const;

    /// Adds, or moves to a newer revision.
    Result<void> enter(const QByteArrayList &accounts, qint64 revision);
    Result<void> leave(const QByteArrayList &accounts);

    /// Remote ids of the accounts that are here and not gone, in scope or not; sorted.
    Result<QByteArrayList> knownAccounts() const;

    Result<QByteArrayList> goneAccounts() const; ///< here, but marked as gone
    Result<QByteArrayList> objectives() const; ///< of success plans, not gone; sorted

private:
    Result<QByteArrayList> ids(const char *sql) const;

    Database &m_db;
    QString m_source;
};

} // namespace csm
