#include "core/storage/searchrepository.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace csm {

namespace {

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> SearchRepository::queuePlansOfParts()
{
    return m_db.script(R"(
        INSERT OR IGNORE INTO search_queue (kind, ref_id)
            SELECT 'successPlan', o.plan_id FROM search_queue q JOIN objective o ON o.id = q.ref_id
                WHERE q.kind = 'objective' AND o.plan_id IS NOT NULL
            UNION SELECT 'successPlan', o.plan_id FROM search_queue q JOIN outcome c ON c.id = q.ref_id
                JOIN objective o ON o.id = c.objective_id WHERE q.kind = 'outcome' AND o.plan_id IS NOT NULL
            UNION SELECT 'successPlan', o.plan_id FROM search_queue q JOIN step s ON s.id = q.ref_id
                JOIN objective o ON o.id = s.objective_id WHERE q.kind = 'step' AND o.plan_id IS NOT NULL;
        DELETE FROM search_queue WHERE kind IN ('objective', 'outcome', 'step');)");
}

Result<QStringList> SearchRepository::queued(const QString &kind, int most) const
{
    Statement q
        = m_db.prepare("SELECT ref_id FROM search_queue WHERE kind = :kind ORDER BY ref_id LIMIT :most");
    q.bind(":kind", kind).bind(":most", most);
    QStringList ids;
    while (q.next())
        q >> ids.emplaceBack();
    return q.done(ids);
}

Result<void> SearchRepository::dequeue(const QString &kind, const QStringList &ids)
{
    return m_db
        .prepare(
            "DELETE FROM search_queue WHERE kind = :kind AND ref_id IN (SELECT value FROM json_each(:ids))")
        .bind(":kind", kind)
        .bind(":ids", jsonList(ids))
        .run();
}

Result<void> SearchRepository::replace(const QString &kind, const SearchRecord &record)
{
    if (record.isEmpty())
        return m_db.prepare("DELETE FROM search_document WHERE ref_id = :id").bind(":id", record.id).run();
    return m_db
        .prepare(R"(
            INSERT INTO search_document (kind, ref_id, name, body, jamo, choseong)
            VALUES (:kind, :id, :name, :body, :jamo, :choseong)
            ON CONFLICT (ref_id) DO UPDATE SET name = excluded.name, body = excluded.body, jamo = excluded.jamo,
                choseong = excluded.choseong
            WHERE (name, body) IS NOT (excluded.name, excluded.body))")
        .bind(":kind", kind)
        .bind(":id", record.id)
        .bind(":name", record.name)
        .bind(":body", record.body)
        .bind(":jamo", record.jamo)
        .bind(":choseong", record.choseong)
        .run();
}

} // namespace csm
