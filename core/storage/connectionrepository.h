#pragma once

#include "core/base/result.h"
#include "core/domain/connection.h"

#include <QList>

#include <optional>

namespace csm {

class Database;

/// The orgs that this profile reads from.
class ConnectionRepository
{
public:
    explicit ConnectionRepository(Database &db)
        : m_db(db)
    {
    }

    Result<QList<Connection>> all() const; ///< by name
    Result<std::optional<Connection>> find(const QString &id) const;
    Result<std::optional<Connection>> named(const QString &name) const;
    Result<std::optional<Connection>> ofOrg(const QString &system, const QString &orgId) const;

    Result<void> save(const Connection &connection); ///< adds, or replaces the one of that id
    Result<void> setStatus(const QString &id, ConnectionStatus status);
    Result<void> setSynced(const QString &id, const QDateTime &at);

    Result<qint64> scopeRevision(const QString &id) const;
    Result<void> setScopeRevision(const QString &id, qint64 revision);

    /// Removes the connection and all that was read through it.
    Result<void> remove(const QString &id);

private:
    Database &m_db;
};

} // namespace csm
