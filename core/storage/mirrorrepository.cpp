#include "core/storage/mirrorrepository.h"

#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/mirrorsql.h"

namespace csm {

namespace {

/// "account_id" of what belongs to an account, "id" of an account, an empty text of anything else.
QByteArray accountExpression(const EntityDef &def)
{
    if (def.entity == Entity::Account)
        return "id";
    return accountReference(def) ? "account_id" : "''";
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

void bindOptional(Statement &q, int column, const QByteArray &text)
{
    text.isEmpty() ? q.bindNull(column) : q.bindText(column, text);
}

/// The rows below the account of remote id :account. By our own id, which has an index.
constexpr const char *belowAccount
    = "account_id = (SELECT id FROM account WHERE source = :source AND remote_id = :account)";

/// The account of remote id :account itself, or what lies below it, as far as @p which holds.
QByteArray rowsOf(const EntityDef &def, const QByteArray &which)
{
    return "WHERE " + which + " AND source = :source AND "
        + (def.entity == Entity::Account ? "remote_id = :account" : belowAccount);
}

Result<void> queueForSearch(Database &db, Entity entity, const QByteArray &id)
{
    Statement q = db.prepare("INSERT OR IGNORE INTO search_queue (kind, ref_id) VALUES (?1, ?2)");
    const QByteArray kind = QByteArray::fromRawData(entityDef(entity).name, qstrlen(entityDef(entity).name));
    return q.bindText(1, kind).bindText(2, id).run();
}

QByteArray goneSql(const EntityDef &def)
{
    return "UPDATE " + QByteArray(def.table)
        + " SET gone_at = :at, gone_reason = :reason, merged_into = :winner, content_hash = 0"
          " WHERE source = :source AND remote_id = :remote AND (gone_at IS NULL OR gone_reason = 'scope')"
          " RETURNING id, "
        + accountExpression(def);
}

} // namespace

MirrorRepository::MirrorRepository(Database &db, const QString &source)
    : m_db(db)
    , m_source(source)
    , m_sourceUtf8(source.toUtf8())
    , m_localIds(db, m_sourceUtf8)
    , m_merges(db, source)
{
}

Result<bool> MirrorRepository::hasAny(Entity entity)
{
    const QByteArray table = entityDef(entity).table;
    Statement q = m_db.prepareNamed(
        "any " + table, [&] { return "SELECT EXISTS (SELECT 1 FROM " + table + " WHERE source = ?1)"; });
    q.bindText(1, m_sourceUtf8);
    bool any = false;
    if (q.next())
        q >> any;
    return q.done(any);
}

Result<MirrorRepository::Known> MirrorRepository::find(Entity entity, const QByteArray &remoteId)
{
    Statement q = m_db.prepare(mirrorSql(entity).find.constData());
    q.bindText(1, m_sourceUtf8).bindText(2, remoteId);
    Known known;
    if (q.next())
        q >> known.id >> known.contentHash >> known.isGone;
    return q.done(known);
}

Result<MirrorRepository::Written> MirrorRepository::upsert(const MirrorRecord &record, qint64 seenAt)
{
    Q_ASSERT(!entityDef(record.entity).local);
    if (record.gone)
        return markGone(record, seenAt);
    const auto known = find(record.entity, record.remoteId);
    if (!known)
        return known.error();
    if (!known->id.isEmpty() && known->contentHash == record.contentHash && !known->isGone)
        return Written();

    const MirrorSql &sql = mirrorSql(record.entity);
    if (auto linked = findLinks(record, sql); !linked)
        return linked.error();
    const QByteArray id = known->id.isEmpty() ? freshIdUtf8() : known->id;
    if (auto written = write(record, id, seenAt, known->id.isEmpty() ? sql.insert : sql.update); !written)
        return written.error();
    if (sql.isSearchable) {
        if (auto queued = queueForSearch(m_db, record.entity, id); !queued)
            return queued.error();
    }
    if (known->id.isEmpty() || known->isGone) {
        if (auto handed = m_merges.arrived(record.entity, record.remoteId); !handed)
            return handed.error();
    }
    const bool isAccount = record.entity == Entity::Account;
    return Written{.changed = true,
        .isNew = known->id.isEmpty(),
        .accountId = isAccount ? id
            : sql.account < 0  ? QByteArray()
                               : m_links[size_t(sql.account)]};
}

/// Our ids of what the record refers to, into m_links; empty where it is not here yet.
Result<void> MirrorRepository::findLinks(const MirrorRecord &record, const MirrorSql &sql)
{
    const EntityDef &def = entityDef(record.entity);
    m_links.assign(sql.references.size(), {});
    for (size_t i = 0; i < sql.references.size(); ++i) {
        const auto *remoteId = std::get_if<QByteArray>(&record.values[sql.references[i]]);
        if (!remoteId)
            continue;
        auto found = m_localIds.find(def.fields[sql.references[i]].refers, *remoteId);
        if (!found)
            return found.error();
        m_links[i] = std::move(*found);
    }
    return {};
}

Result<void> MirrorRepository::write(
    const MirrorRecord &record, const QByteArray &id, qint64 seenAt, const QByteArray &sql)
{
    Q_ASSERT(record.values.size() == entityDef(record.entity).fields.size());
    Statement q = m_db.prepare(sql.constData());
    q.bindText(1, id).bindText(2, m_sourceUtf8).bindText(3, record.remoteId);
    q.bindInteger(4, record.modifiedAt).bindInteger(5, seenAt).bindInteger(6, record.contentHash);
    bindOptional(q, 7, record.extraJson);
    bindOptional(q, 8, record.currency);
    int parameter = MirrorSql::firstField;
    for (const FieldValue &value : record.values)
        bindValue(q, parameter++, value);
    for (const QByteArray &link : m_links)
        bindOptional(q, parameter++, link);
    return q.run();
}

/// A deleted record that was never here leaves nothing behind.
Result<MirrorRepository::Written> MirrorRepository::markGone(const MirrorRecord &record, qint64 seenAt)
{
    const EntityDef &def = entityDef(record.entity);
    const auto winner = m_merges.lastWinner(record.entity, QString::fromUtf8(record.mergedInto));
    if (!winner)
        return winner.error();
    const auto known = find(record.entity, record.remoteId);
    if (!known)
        return known.error();
    Statement q = m_db.prepareNamed(QByteArray("gone ") + def.table, [&def] { return goneSql(def); });
    q.bind(":at", seenAt)
        .bind(":reason", winner->isEmpty() ? QStringLiteral("deleted") : QStringLiteral("merged"))
        .bind(":winner", winner->isEmpty() ? std::nullopt : std::optional(*winner))
        .bind(":source", m_source)
        .bind(":remote", QString::fromUtf8(record.remoteId));
    Written written;
    QByteArray rowId;
    if (q.next()) {
        q >> rowId >> written.accountId;
        written.changed = true;
        written.gone = !known->isGone; // else it went with its account, and was counted then
    }
    while (q.next()) { }
    if (auto done = q.done(); !done)
        return done.error();
    if (written.changed && isSearchable(record.entity)) {
        if (auto queued = queueForSearch(m_db, record.entity, rowId); !queued)
            return queued.error();
    }
    if (winner->isEmpty())
        return written;
    const auto followed
        = m_merges.follow(record.entity, QString::fromUtf8(record.remoteId), *winner, written.changed);
    return followed ? Result<Written>(written) : followed.error();
}

Result<bool> MirrorRepository::moveOut(Entity entity, const QByteArray &remoteId, qint64 seenAt)
{
    const EntityDef &def = entityDef(entity);
    const auto known = find(entity, remoteId);
    if (!known)
        return known.error();
    if (known->id.isEmpty() || known->isGone)
        return false;
    Statement q = m_db.prepareNamed(QByteArray("moved ") + def.table, [&def] {
        return "UPDATE " + QByteArray(def.table)
            + " SET gone_at = :at, gone_reason = 'moved', content_hash = 0 WHERE id = :id";
    });
    if (auto run = q.bind(":at", seenAt).bind(":id", QString::fromLatin1(known->id)).run(); !run)
        return run.error();
    if (isSearchable(entity)) {
        if (auto queued = queueForSearch(m_db, entity, known->id); !queued)
            return queued.error();
    }
    return true;
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
        const QString account = QString::fromUtf8(accountRemoteId);
        if (auto queued = queueRows(def, which, account); !queued)
            return queued.error();
        Statement q = m_db.prepareNamed("scope " + table + change,
            [&] { return "UPDATE " + table + " SET " + change + ' ' + rowsOf(def, which); });
        q.bind(":source", m_source).bind(":account", account);
        if (at)
            q.bind(":at", *at);
        if (auto run = q.run(); !run)
            return run.error();
        if (m_db.changes() > 0)
            counts.emplace_back(def.entity, m_db.changes());
    }
    return counts;
}

/// Some rows below an account, or of an account itself, are to be looked at again by search.
Result<void> MirrorRepository::queueRows(
    const EntityDef &def, const QByteArray &which, const QString &account)
{
    if (!isSearchable(def.entity))
        return {};
    const QByteArray table = def.table;
    Statement q = m_db.prepareNamed("queue " + table + which, [&] {
        return "INSERT OR IGNORE INTO search_queue (kind, ref_id) SELECT '" + QByteArray(def.name)
            + "', id FROM " + table + ' ' + rowsOf(def, which);
    });
    return q.bind(":source", m_source).bind(":account", account).run();
}

Result<void> MirrorRepository::linkReferences(const std::set<Entity> &arrived)
{
    for (const EntityDef &def : allEntities()) {
        for (const FieldDef &field : def.fields) {
            if (!arrived.contains(field.refers))
                continue;
            if (!hasLocalId(def, field))
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
