#include "core/storage/remoteschemarepository.h"

#include "core/storage/database.h"

namespace csm {

Result<QHash<QString, QByteArray>> RemoteSchemaRepository::descriptions(qint64 since) const
{
    Statement q = m_db.prepare("SELECT object, description_json FROM remote_schema "
                               "WHERE source = :source AND described_at >= :since");
    q.bind(":source", m_source).bind(":since", since);
    QHash<QString, QByteArray> descriptions;
    while (q.next()) {
        QString object;
        QByteArray description;
        q >> object >> description;
        descriptions.insert(object, description);
    }
    return q.done(descriptions);
}

Result<void> RemoteSchemaRepository::save(const QString &object, const QByteArray &description, qint64 at)
{
    return m_db
        .prepare("INSERT INTO remote_schema (source, object, description_json, described_at) "
                 "VALUES (:source, :object, :description, :at) ON CONFLICT (source, object) DO UPDATE SET "
                 "description_json = excluded.description_json, described_at = excluded.described_at")
        .bind(":source", m_source)
        .bind(":object", object)
        .bind(":description", QString::fromUtf8(description))
        .bind(":at", at)
        .run();
}

Result<void> RemoteSchemaRepository::forget(const QString &object)
{
    return m_db.prepare("DELETE FROM remote_schema WHERE source = :source AND object = :object")
        .bind(":source", m_source)
        .bind(":object", object)
        .run();
}

} // namespace csm
