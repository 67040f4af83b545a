#include "core/storage/freshnessrepository.h"

#include "core/storage/database.h"

namespace csm {

Result<void> FreshnessRepository::set(Entity entity, qint64 asOf)
{
    return m_db
        .prepare("INSERT INTO freshness (source, entity, as_of) VALUES (:source, :entity, :at) "
                 "ON CONFLICT (source, entity) DO UPDATE SET as_of = excluded.as_of")
        .bind(":source", m_source)
        .bind(":entity", QString::fromLatin1(entityDef(entity).name))
        .bind(":at", asOf)
        .run();
}

Result<void> FreshnessRepository::forget(Entity entity)
{
    return m_db.prepare("DELETE FROM freshness WHERE source = :source AND entity = :entity")
        .bind(":source", m_source)
        .bind(":entity", QString::fromLatin1(entityDef(entity).name))
        .run();
}

Result<std::map<Entity, QDateTime>> FreshnessRepository::all() const
{
    Statement q = m_db.prepare("SELECT entity, as_of FROM freshness WHERE source = :source");
    q.bind(":source", m_source);
    std::map<Entity, QDateTime> all;
    while (q.next()) {
        QString entity;
        QDateTime at;
        q >> entity >> at;
        if (const auto known = entityNamed(entity))
            all.emplace(*known, at);
    }
    return q.done(all);
}

} // namespace csm
