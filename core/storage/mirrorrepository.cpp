#include "core/storage/mirrorrepository.h"

#include "core/storage/database.h"

namespace csm {

namespace {

const FieldDef *accountReference(const EntityDef &def)
{
    const auto found = std::ranges::find_if(def.fields, [](const FieldDef &field) {
        return field.type == FieldType::Ref && qstrcmp(field.name, "account") == 0;
    });
    return found == def.fields.end() ? nullptr : &*found;
}

bool isSearchable(Entity entity)
{
    return entity == Entity::Account || entity == Entity::Contact || entity == Entity::Case
        || entity == Entity::Interaction;
}

/// "account_id" of what belongs to an account, "id" of an account, an empty text of anything else.
QByteArray accountExpression(const EntityDef &def)
{
    if (def.entity == Entity::Account)
        return "id";
    return accountReference(def) ? "account_id" : "''";
}

/// The parameters are ?1 id, ?2 source, ?3 remote_id, ?4 modified_at, ?5 first_seen_at, ?6 content_hash,
/// ?7 extra_json, ?8 currency, then one a field.
constexpr int firstField = 9;

QByteArray upsertSql(const EntityDef &def)
{
    QByteArrayList columns = {"id", "source", "remote_id", "modified_at", "first_seen_at", "content_hash",
        "extra_json", "currency"};
    QByteArrayList values = {"?1", "?2", "?3", "?4", "?5", "?6", "?7", "?8"};
    int parameter = firstField;
    for (const FieldDef &field : def.fields) {
        const QByteArray placeholder = "?" + QByteArray::number(parameter++);
        const QByteArray name = field.name;
        if (field.type == FieldType::Ref) {
            columns << name + "_remote_id" << name + "_id";
            values << placeholder
                   << "(SELECT id FROM " + QByteArray(entityDef(field.refers).table)
                    + " WHERE source = ?2 AND remote_id = " + placeholder + ")";
        } else {
            columns << (field.type == FieldType::Money ? name + "_minor" : name);
            values << placeholder;
        }
    }
    QByteArrayList updates = {"gone_at = NULL", "gone_reason = NULL", "merged_into = NULL"};
    for (const QByteArray &column : std::as_const(columns)) {
        if (column != "id" && column != "source" && column != "remote_id" && column != "first_seen_at")
            updates << column + " = excluded." + column;
    }
    const QByteArray table = def.table;
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + values.join(", ")
        + ") ON CONFLICT (source, remote_id) DO UPDATE SET " + updates.join(", ") + " WHERE " + table
        + ".content_hash <> excluded.content_hash OR " + table + ".gone_at IS NOT NULL RETURNING id, "
        + accountExpression(def);
}

void bindValue(Statement &q, int column, const FieldValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        q.bindInteger(column, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        q.bindReal(column, *real);
    else if (const auto *text = std::get_if<QByteArray>(&value))
        q.bindText(column, *text);
    else
        q.bindNull(column);
}

/// The rows below the account of remote id :account. By our own id, which has an index.
constexpr const char *belowAccount
    = "account_id = (SELECT id FROM account WHERE source = :source AND remote_id = :account)";

Result<void> queueForSearch(Database &db, const EntityDef &def, const QString &id)
{
    return db.prepare("INSERT OR IGNORE INTO search_queue (kind, ref_id) VALUES (:kind, :id)")
        .bind(":kind", QString::fromLatin1(def.name))
        .bind(":id", id)
        .run();
}

} // namespace

Result<MirrorRepository::Written> MirrorRepository::upsert(const MirrorRecord &record, qint64 seenAt)
{
    const EntityDef &def = entityDef(record.entity);
    Q_ASSERT(!def.local && record.values.size() == def.fields.size());
    if (record.gone)
        return markGone(record, seenAt);

    const QByteArray id = freshId().toLatin1();
    const QByteArray source = m_source.toLatin1();
    Statement q = m_db.prepareNamed(QByteArray("upsert ") + def.table, [&def] { return upsertSql(def); });
    q.bindText(1, id).bindText(2, source).bindText(3, record.remoteId);
    q.bindInteger(4, record.modifiedAt).bindInteger(5, seenAt).bindInteger(6, record.contentHash);
    record.extraJson.isEmpty() ? q.bindNull(7) : q.bindText(7, record.extraJson);
    record.currency.isEmpty() ? q.bindNull(8) : q.bindText(8, record.currency);
    for (size_t i = 0; i < record.values.size(); ++i)
        bindValue(q, firstField + int(i), record.values[i]);

    Written written;
    QString rowId;
    if (q.next()) {
        q >> rowId >> written.accountId;
        written.changed = true;
    }
    while (q.next()) { }
    if (auto done = q.done(); !done)
        return done.error();
    if (written.changed && isSearchable(record.entity)) {
        if (auto queued = queueForSearch(m_db, def, rowId); !queued)
            return queued.error();
    }
    return written;
}

/// A deleted record that was never here leaves nothing behind.
Result<MirrorRepository::Written> MirrorRepository::markGone(const MirrorRecord &record, qint64 seenAt)
{
    const EntityDef &def = entityDef(record.entity);
    Statement q = m_db.prepareNamed(QByteArray("gone ") + def.table, [&def] {
        return "UPDATE " + QByteArray(def.table)
            + " SET gone_at = :at, gone_reason = :reason, merged_into = :winner, content_hash = 0"
              " WHERE source = :source AND remote_id = :remote AND (gone_at IS NULL OR gone_reason = 'scope')"
              " RETURNING id, "
            + accountExpression(def);
    });
    const QString winner = QString::fromUtf8(record.mergedInto);
    q.bind(":at", seenAt)
        .bind(":reason", winner.isEmpty() ? QStringLiteral("deleted") : QStringLiteral("merged"))
        .bind(":winner", winner.isEmpty() ? std::nullopt : std::optional(winner))
        .bind(":source", m_source)
        .bind(":remote", QString::fromUtf8(record.remoteId));
    Written written;
    QString rowId;
    if (q.next()) {
        q >> rowId >> written.accountId;
        written.changed = written.gone = true;
    }
    while (q.next()) { }
    if (auto done = q.done(); !done)
        return done.error();
    if (written.gone && isSearchable(record.entity)) {
        if (auto queued = queueForSearch(m_db, def, rowId); !queued)
            return queued.error();
    }
    if (written.gone && record.entity == Entity::Account && !winner.isEmpty()) {
        if (auto moved = moveChildren(QString::fromUtf8(record.remoteId), winner); !moved)
            return moved.error();
    }
    return written;
}

/// Salesforce re-parents the children of a merge's loser without touching their stamps (CRM sheet 1.4).
Result<void> MirrorRepository::moveChildren(const QString &loser, const QString &winner)
{
    for (const EntityDef &def : allEntities()) {
        if (!accountReference(def))
            continue;
        Statement q = m_db.prepareNamed(QByteArray("reparent ") + def.table, [&def] {
            return "UPDATE " + QByteArray(def.table)
                + " SET account_remote_id = :winner, account_id = (SELECT id FROM account WHERE source = "
                  ":source AND remote_id = :winner) WHERE "
                + belowAccount;
        });
        q.bind(":winner", winner).bind(":source", m_source).bind(":account", loser);
        if (auto run = q.run(); !run)
            return run;
    }
    return {};
}

Result<bool> MirrorRepository::moveOut(Entity entity, const QByteArray &remoteId, qint64 seenAt)
{
    const EntityDef &def = entityDef(entity);
    Statement q = m_db.prepareNamed(QByteArray("moved ") + def.table, [&def] {
        return "UPDATE " + QByteArray(def.table)
            + " SET gone_at = :at, gone_reason = 'moved', content_hash = 0"
              " WHERE source = :source AND remote_id = :remote AND gone_at IS NULL RETURNING id";
    });
    q.bind(":at", seenAt).bind(":source", m_source).bind(":remote", QString::fromUtf8(remoteId));
    QString id;
    if (q.next())
        q >> id;
    while (q.next()) { }
    if (auto done = q.done(); !done)
        return done.error();
    if (!id.isEmpty() && isSearchable(entity)) {
        if (auto queued = queueForSearch(m_db, def, id); !queued)
            return queued.error();
    }
    return !id.isEmpty();
}

Result<MirrorRepository::Counts> MirrorRepository::leaveScope(
    const QByteArray &accountRemoteId, qint64 seenAt)
{
    return moveScope(accountRemoteId, "gone_at = :at, gone_reason = 'scope'", "gone_at IS NULL", seenAt);
}

Result<MirrorRepository::Counts> MirrorRepository::returnToScope(const QByteArray &accountRemoteId)
{
    return moveScope(accountRemoteId, "gone_at = NULL, gone_reason = NULL", "gone_reason = 'scope'", {});
}

/// An account and all of the CRM's rows below it.
Result<MirrorRepository::Counts> MirrorRepository::moveScope(const QByteArray &accountRemoteId,
    const QByteArray &change, const QByteArray &which, std::optional<qint64> at)
{
    Counts counts;
    for (const EntityDef &def : allEntities()) {
        const bool isAccount = def.entity == Entity::Account;
        if (def.local || (!isAccount && !accountReference(def)))
            continue;
        const QByteArray table = def.table;
        const QByteArray rows = " WHERE " + which + " AND source = :source AND "
            + (isAccount ? "remote_id = :account" : belowAccount);
        if (isSearchable(def.entity)) {
            Statement queue = m_db.prepareNamed("queue " + table + which, [&] {
                return "INSERT OR IGNORE INTO search_queue (kind, ref_id) SELECT '" + QByteArray(def.name)
                    + "', id FROM " + table + rows;
            });
            queue.bind(":source", m_source).bind(":account", QString::fromUtf8(accountRemoteId));
            if (auto run = queue.run(); !run)
                return run.error();
        }
        Statement q = m_db.prepareNamed(
            "scope " + table + change, [&] { return "UPDATE " + table + " SET " + change + rows; });
        q.bind(":source", m_source).bind(":account", QString::fromUtf8(accountRemoteId));
        if (at)
            q.bind(":at", *at);
        if (auto run = q.run(); !run)
            return run.error();
        if (m_db.changes() > 0)
            counts.emplace_back(def.entity, m_db.changes());
    }
    return counts;
}

Result<void> MirrorRepository::linkReferences()
{
    for (const EntityDef &def : allEntities()) {
        for (const FieldDef &field : def.fields) {
            // What the user owns shows an owner by name and needs no local id of it.
            if (field.type != FieldType::Ref || (def.local && field.refers == Entity::User)
                || (def.local && field.refers == Entity::Contact))
                continue;
            const QByteArray name = field.name;
            Statement q = m_db.prepareNamed("link " + QByteArray(def.table) + "." + name, [&] {
                const QByteArray found = "(SELECT id FROM " + QByteArray(entityDef(field.refers).table)
                    + " r WHERE r.source = :source AND r.remote_id = " + def.table + "." + name
                    + "_remote_id)";
                return "UPDATE " + QByteArray(def.table) + " SET " + name + "_id = " + found
                    + " WHERE source = :source AND " + name + "_id IS NULL AND " + name
                    + "_remote_id IS NOT NULL AND " + found + " IS NOT NULL";
            });
            if (auto run = q.bind(":source", m_source).run(); !run)
                return run;
        }
    }
    return {};
}

} // namespace csm
