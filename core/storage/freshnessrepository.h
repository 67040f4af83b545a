#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QDateTime>

#include <map>

namespace csm {

class Database;

/// Up to which server time the records of each entity are all here.
class FreshnessRepository
{
public:
    FreshnessRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    Result<void> set(Entity entity, qint64 asOf);
    Result<void> forget(Entity entity);
    Result<std::map<Entity, QDateTime>> all() const;

private:
    Database &m_db;
    QString m_source;
};

} // namespace csm
