#include "core/storage/remoteplanrepository.h"

#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/planmerge.h"
#include "core/storage/remoteplanrows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// What stands in place of a field's name when the whole part was deleted in the CRM.
const QString deletion = u"deleted"_s;

std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString nameOf(const EntityDef &def)
{
    return QString::fromLatin1(def.name);
}

} // namespace

Result<RemotePlanRepository::Row> RemotePlanRepository::find(const EntityDef &def, const QByteArray &remoteId)
{
    Statement q = m_db.prepareNamed(
        QByteArray("plan find ") + def.table, [&def] { return planrows::selectSql(def); });
    q.bind(":source", m_source).bind(":remote", QString::fromUtf8(remoteId));
    Row row;
    if (q.next()) {
        QByteArray base;
        q >> row.id >> row.isGone >> row.contentHash >> base >> row.hasOwnWork;
        row.base = QJsonDocument::fromJson(base).object();
        row.mine = planrows::readMine(q, def, row.base);
    }
    return q.done(row);
}

Result<RemotePlanRepository::Written> RemotePlanRepository::upsert(const MirrorRecord &record, qint64 seenAt)
{
    const EntityDef &def = entityDef(record.entity);
    Q_ASSERT(def.local && record.values.size() == def.fields.size());
    const auto row = find(def, record.remoteId);
    if (!row)
        return row.error();
    if (record.gone)
        return remove(def, *row, seenAt);
    if (row->id.isEmpty())
        return add(record, seenAt);
    if (!row->isGone && row->contentHash == record.contentHash)
        return Written();
    return change(record, *row, seenAt);
}

Result<RemotePlanRepository::Written> RemotePlanRepository::add(const MirrorRecord &record, qint64 seenAt)
{
    const EntityDef &def = entityDef(record.entity);
    const QString id = freshId();
    Statement q
        = m_db.prepareNamed(QByteArray("plan add ") + def.table, [&def] { return planrows::insertSql(def); });
    planrows::bind(q, record, planrows::valuesOf(record));
    q.bind(":id", id).bind(":source", m_source).bind(":seen", seenAt);
    if (auto run = q.run(); !run)
        return run.error();
    if (auto queued = queueForSearch(def, id); !queued)
        return queued.error();
    return Written{.changed = true, .isNew = true};
}

Result<RemotePlanRepository::Written> RemotePlanRepository::change(
    const MirrorRecord &record, const Row &row, qint64 seenAt)
{
    const EntityDef &def = entityDef(record.entity);
    const PlanMerge merge = mergePlan(row.base, row.mine, planrows::valuesOf(record));
    Statement q = m_db.prepareNamed(
        QByteArray("plan change ") + def.table, [&def] { return planrows::updateSql(def); });
    planrows::bind(q, record, merge.values);
    q.bind(":source", m_source);
    if (def.entity == Entity::SuccessPlan)
        q.bind(":seen", seenAt);
    if (auto run = q.run(); !run)
        return run.error();

    Written written{.changed = true};
    for (const FieldConflict &conflict : merge.conflicts) {
        const auto stored = storeConflict(def, row.id, conflict, seenAt);
        if (!stored)
            return stored.error();
        written.conflicts += *stored ? 1 : 0;
    }
    if (auto settled = settle(def, row.id, merge.settled + QStringList{deletion}); !settled)
        return settled.error();
    if (auto queued = queueForSearch(def, row.id); !queued)
        return queued.error();
    return written;
}

Result<RemotePlanRepository::Written> RemotePlanRepository::remove(
    const EntityDef &def, const Row &row, qint64 seenAt)
{
    Written written;
    if (row.id.isEmpty() || row.isGone)
        return written;
    const auto below = isEditedBelow(def, row.id);
    if (!below)
        return below.error();
    if (!row.hasOwnWork && !isEdited(row.base, row.mine) && !*below) {
        if (auto marked = markGone(def, row, seenAt); !marked)
            return marked.error();
        written.changed = written.gone = true;
        return written;
    }
    const auto stored = storeConflict(def, row.id, {.field = deletion, .theirs = deletion}, seenAt);
    if (!stored)
        return stored.error();
    written.conflicts = *stored ? 1 : 0;
    // Should it come back, it is to be looked at in full.
    Statement q = m_db.prepareNamed(QByteArray("plan doubt ") + def.table, [&def] {
        return "UPDATE " + QByteArray(def.table)
            + " SET content_hash = 0 WHERE id = :id AND content_hash <> 0";
    });
    if (auto run = q.bind(":id", row.id).run(); !run)
        return run.error();
    return written;
}

Result<void> RemotePlanRepository::markGone(const EntityDef &def, const Row &row, qint64 seenAt)
{
    Statement q = m_db.prepareNamed(QByteArray("plan gone ") + def.table, [&def] {
        return "UPDATE " + QByteArray(def.table) + " SET gone_at = :at, content_hash = 0 WHERE id = :id";
    });
    if (auto run = q.bind(":at", seenAt).bind(":id", row.id).run(); !run)
        return run;
    return queueForSearch(def, row.id);
}

Result<bool> RemotePlanRepository::moveOut(Entity entity, const QByteArray &remoteId, qint64 seenAt)
{
    const EntityDef &def = entityDef(entity);
    const auto row = find(def, remoteId);
    if (!row)
        return row.error();
    if (row->id.isEmpty() || row->isGone || row->hasOwnWork || isEdited(row->base, row->mine))
        return false;
    if (auto marked = markGone(def, *row, seenAt); !marked)
        return marked.error();
    return true;
}

Result<bool> RemotePlanRepository::isEditedBelow(const EntityDef &def, const QString &id)
{
    for (const EntityDef &child : allEntities()) {
        if (!child.local || planrows::parentOf(child)->refers != def.entity)
            continue;
        const auto edited = isAnyEdited(child, id);
        if (!edited || *edited)
            return edited;
    }
    return false;
}

Result<bool> RemotePlanRepository::isAnyEdited(const EntityDef &child, const QString &parentId)
{
    Statement q = m_db.prepareNamed(QByteArray("plan parts ") + child.table, [&child] {
        return "SELECT id, coalesce(remote_id, '') FROM " + QByteArray(child.table) + " WHERE "
            + planrows::parentOf(child)->name + "_id = :parent AND gone_at IS NULL";
    });
    q.bind(":parent", parentId);
    while (q.next()) {
        QString id;
        QByteArray remoteId;
        q >> id >> remoteId;
        if (remoteId.isEmpty())
            return true; // made by the user
        const auto row = find(child, remoteId);
        if (!row)
            return row.error();
        const auto below = isEditedBelow(child, id);
        if (!below)
            return below;
        if (*below || row->hasOwnWork || isEdited(row->base, row->mine))
            return true;
    }
    return q.done(false);
}

Result<bool> RemotePlanRepository::storeConflict(
    const EntityDef &def, const QString &id, const FieldConflict &conflict, qint64 seenAt)
{
    std::optional<QString> theirs = textOf(conflict.theirs);
    if (conflict.field == "owner"_L1 && theirs) {
        const auto name = nameOfUser(*theirs);
        if (!name)
            return name.error();
        theirs = *name;
    }
    Statement q = m_db.prepare(R"(
        INSERT INTO plan_conflict (entity, local_id, field, base, mine, theirs, found_at)
        VALUES (:entity, :id, :field, :base, :mine, :theirs, :at)
        ON CONFLICT (entity, local_id, field) DO UPDATE SET base = excluded.base, mine = excluded.mine,
            theirs = excluded.theirs, found_at = excluded.found_at
        WHERE mine IS NOT excluded.mine OR theirs IS NOT excluded.theirs)");
    q.bind(":entity", nameOf(def)).bind(":id", id).bind(":field", conflict.field).bind(":at", seenAt);
    q.bind(":base", textOf(conflict.base)).bind(":mine", textOf(conflict.mine)).bind(":theirs", theirs);
    if (auto run = q.run(); !run)
        return run.error();
    return m_db.changes() > 0;
}

Result<void> RemotePlanRepository::settle(const EntityDef &def, const QString &id, const QStringList &fields)
{
    for (const QString &field : fields) {
        auto run = m_db.prepare("DELETE FROM plan_conflict WHERE entity = :entity AND local_id = :id AND "
                                "field = :field")
                       .bind(":entity", nameOf(def))
                       .bind(":id", id)
                       .bind(":field", field)
                       .run();
        if (!run)
            return run;
    }
    return {};
}

Result<void> RemotePlanRepository::queueForSearch(const EntityDef &def, const QString &id)
{
    return m_db.prepare("INSERT OR IGNORE INTO search_queue (kind, ref_id) VALUES (:kind, :id)")
        .bind(":kind", nameOf(def))
        .bind(":id", id)
        .run();
}

Result<QString> RemotePlanRepository::nameOfUser(const QString &remoteId)
{
    Statement q = m_db.prepare("SELECT name FROM user WHERE source = :source AND remote_id = :id");
    q.bind(":source", m_source).bind(":id", remoteId);
    QString name;
    if (q.next())
        q >> name;
    return q.done(name.isEmpty() ? remoteId : name);
}

} // namespace csm
