#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QHash>

#include <map>

namespace csm {

class Database;

/// Finds our ids of a CRM's records, and remembers those it found: children come by the thousand below one
/// account. What it remembers is good until a transaction that it looked into is rolled back.
class LocalIds
{
public:
    LocalIds(Database &db, const QByteArray &source)
        : m_db(db)
        , m_source(source)
    {
    }

    /// Empty when the record is not here (yet).
    Result<QByteArray> find(Entity entity, const QByteArray &remoteId);

private:
    Database &m_db;
    QByteArray m_source;
    std::map<Entity, QHash<QByteArray, QByteArray>> m_known;
};

} // namespace csm
