#include "core/storage/connectionrepository.h"

#include "core/domain/entity.h"
#include "core/storage/database.h"

namespace csm {

namespace {

#define CONNECTION_COLUMNS                                                                                   \
    "id, system, name, url, org_id, user_remote_id, user_name, scope, api_version, currency, status, "       \
    "created_at, synced_at"

Connection readConnection(Statement &q)
{
    Connection read;
    QString url;
    QString scope;
    QString status;
    q >> read.id >> read.system >> read.name >> url >> read.orgId >> read.userRemoteId >> read.userName
        >> scope >> read.apiVersion >> read.currency >> status >> read.createdAt >> read.syncedAt;
    read.url = QUrl(url);
    read.scope = scopeNamed(scope).value_or(Scope::Mine);
    read.status = connectionStatusNamed(status);
    return read;
}

Result<std::optional<Connection>> readOne(Statement &q)
{
    std::optional<Connection> read;
    if (q.next())
        read = readConnection(q);
    return q.done(read);
}

} // namespace

Result<QList<Connection>> ConnectionRepository::all() const
{
    Statement q = m_db.prepare("SELECT " CONNECTION_COLUMNS " FROM connection ORDER BY name");
    QList<Connection> connections;
    while (q.next())
        connections.append(readConnection(q));
    return q.done(connections);
}

Result<std::optional<Connection>> ConnectionRepository::find(const QString &id) const
{
    Statement q = m_db.prepare("SELECT " CONNECTION_COLUMNS " FROM connection WHERE id = :id");
    return readOne(q.bind(":id", id));
}

Result<std::optional<Connection>> ConnectionRepository::named(const QString &name) const
{
    Statement q = m_db.prepare("SELECT " CONNECTION_COLUMNS " FROM connection WHERE name = :name");
    return readOne(q.bind(":name", name));
}

Result<std::optional<Connection>> ConnectionRepository::ofOrg(
    const QString &system, const QString &orgId) const
{
    Statement q = m_db.prepare(
        "SELECT " CONNECTION_COLUMNS " FROM connection WHERE system = :system AND org_id = :org");
    return readOne(q.bind(":system", system).bind(":org", orgId));
}

Result<void> ConnectionRepository::save(const Connection &connection)
{
    return m_db
        .prepare(R"(
            INSERT INTO connection (id, system, name, url, org_id, user_remote_id, user_name, scope, api_version,
                currency, status, created_at, synced_at)
            VALUES (:id, :system, :name, :url, :org, :user, :userName, :scope, :version, :currency, :status,
                :created, :synced)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url,
                user_remote_id = excluded.user_remote_id, user_name = excluded.user_name, scope = excluded.scope,
                api_version = excluded.api_version, currency = excluded.currency, status = excluded.status)")
        .bind(":id", connection.id)
        .bind(":system", connection.system)
        .bind(":name", connection.name)
        .bind(":url", connection.url.toString())
        .bind(":org", connection.orgId)
        .bind(":user", connection.userRemoteId)
        .bind(":userName", connection.userName)
        .bind(":scope", scopeName(connection.scope))
        .bind(":version", connection.apiVersion)
        .bind(":currency", connection.currency)
        .bind(":status", connectionStatusName(connection.status))
        .bind(":created", connection.createdAt)
        .bind(":synced", connection.syncedAt)
        .run();
}

Result<void> ConnectionRepository::setStatus(const QString &id, ConnectionStatus status)
{
    return m_db.prepare("UPDATE connection SET status = :status WHERE id = :id AND status <> :status")
        .bind(":status", connectionStatusName(status))
        .bind(":id", id)
        .run();
}

Result<void> ConnectionRepository::setSynced(const QString &id, const QDateTime &at)
{
    return m_db.prepare("UPDATE connection SET synced_at = :at WHERE id = :id")
        .bind(":at", at)
        .bind(":id", id)
        .run();
}

Result<qint64> ConnectionRepository::scopeRevision(const QString &id) const
{
    Statement q = m_db.prepare("SELECT scope_revision FROM connection WHERE id = :id");
    q.bind(":id", id);
    qint64 revision = 0;
    if (q.next())
        q >> revision;
    return q.done(revision);
}

Result<void> ConnectionRepository::setScopeRevision(const QString &id, qint64 revision)
{
    return m_db.prepare("UPDATE connection SET scope_revision = :revision WHERE id = :id")
        .bind(":revision", revision)
        .bind(":id", id)
        .run();
}

Result<void> ConnectionRepository::remove(const QString &id)
{
    const auto removeRows = [this, &id](const QByteArray &table, const QByteArray &column) {
        Statement q = m_db.prepareNamed("wipe " + table, [&] {
            QByteArrayList ours;
            for (const EntityDef &def : allEntities())
                ours.append("SELECT id FROM " + QByteArray(def.table) + " WHERE source = :id");
            return "DELETE FROM " + table + " WHERE " + column + " IN (" + ours.join(" UNION ALL ") + ")";
        });
        return q.bind(":id", id).run();
    };
    // The user's own plans have no source; they go with their accounts.
    if (auto removed
        = m_db.prepare("DELETE FROM search_document WHERE ref_id IN (SELECT p.id FROM success_plan p "
                       "JOIN account a ON a.id = p.account_id WHERE a.source = :id)")
              .bind(":id", id)
              .run();
        !removed)
        return removed;
    // These two refer to rows of many tables, so no foreign key removes them.
    if (auto removed = removeRows("search_document", "ref_id"); !removed)
        return removed;
    if (auto removed = removeRows("plan_conflict", "local_id"); !removed)
        return removed;
    return m_db.prepare("DELETE FROM connection WHERE id = :id").bind(":id", id).run();
}

} // namespace csm
