#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace csm {

class Database;

/// What a CRM said its objects look like, so that a run need not ask again. The descriptions are the
/// caller's.
class RemoteSchemaRepository
{
public:
    RemoteSchemaRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    /// By object: those described at @p since (server time, ms UTC) or later.
    Result<QHash<QString, QByteArray>> descriptions(qint64 since) const;
    Result<void> save(const QString &object, const QByteArray &description, qint64 at);
    Result<void> forget(const QString &object);

private:
    Database &m_db;
    QString m_source;
};

} // namespace csm
