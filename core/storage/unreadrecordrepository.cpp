#include "core/storage/unreadrecordrepository.h"

#include "core/storage/database.h"

namespace csm {

Result<QByteArrayList> UnreadRecordRepository::ids() const
{
    Statement q
        = m_db.prepare("SELECT remote_id FROM unread_record WHERE source = :source AND object = :object "
                       "ORDER BY remote_id");
    q.bind(":source", m_source).bind(":object", m_object);
    QByteArrayList ids;
    while (q.next())
        q >> ids.emplaceBack();
    return q.done(ids);
}

Result<void> UnreadRecordRepository::add(const QByteArray &id)
{
    return m_db
        .prepare(
            "INSERT OR IGNORE INTO unread_record (source, object, remote_id) VALUES (:source, :object, :id)")
        .bind(":source", m_source)
        .bind(":object", m_object)
        .bind(":id", QString::fromUtf8(id))
        .run();
}

Result<void> UnreadRecordRepository::remove(const QByteArray &id)
{
    return m_db
        .prepare("DELETE FROM unread_record WHERE source = :source AND object = :object AND remote_id = :id")
        .bind(":source", m_source)
        .bind(":object", m_object)
        .bind(":id", QString::fromUtf8(id))
        .run();
}

} // namespace csm
