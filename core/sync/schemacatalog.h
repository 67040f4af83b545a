#pragma once

#include "core/mapping/objectreading.h"
#include "core/storage/remoteschemarepository.h"

namespace csm {

class Connector;
class Database;
class SessionDriver;

/// What the CRM has of the objects that a mapping names: asked for once a day, and when it turns out to be
/// wrong.
class SchemaCatalog
{
public:
    SchemaCatalog(Database &db, const QString &source)
        : m_db(db)
        , m_repository(db, source)
    {
    }

    /// @p fresh: do not believe what was said before.
    Result<RemoteSchema> load(
        const Connector &connector, SessionDriver &driver, const QStringList &objects, bool fresh);

    Result<void> forget(const QString &object);

private:
    Result<void> save(const QList<RemoteObject> &objects, qint64 at);

    Database &m_db;
    RemoteSchemaRepository m_repository;
};

} // namespace csm
