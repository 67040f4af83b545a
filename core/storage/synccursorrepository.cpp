#include "core/storage/synccursorrepository.h"

#include "core/storage/database.h"

namespace csm {

Result<QByteArray> SyncCursorRepository::checkpoint(const QString &object) const
{
    Statement q
        = m_db.prepare("SELECT checkpoint FROM sync_cursor WHERE source = :source AND object = :object");
    q.bind(":source", m_source).bind(":object", object);
    QByteArray checkpoint;
    if (q.next())
        q >> checkpoint;
    return q.done(checkpoint);
}

Result<void> SyncCursorRepository::setCheckpoint(const QString &object, const QByteArray &checkpoint)
{
    return m_db
        .prepare(
            "INSERT INTO sync_cursor (source, object, checkpoint) VALUES (:source, :object, :checkpoint) "
            "ON CONFLICT (source, object) DO UPDATE SET checkpoint = excluded.checkpoint")
        .bind(":source", m_source)
        .bind(":object", object)
        .bind(":checkpoint", QString::fromUtf8(checkpoint))
        .run();
}

Result<void> SyncCursorRepository::forgetObjects()
{
    return m_db.prepare("DELETE FROM sync_cursor WHERE source = :source AND object NOT LIKE '@%'")
        .bind(":source", m_source)
        .run();
}

} // namespace csm
