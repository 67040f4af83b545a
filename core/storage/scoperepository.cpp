#include "core/storage/scoperepository.h"

#include "core/storage/database.h"

namespace csm {

Result<QMap<QByteArray, qint64>> ScopeRepository::revisions() const
{
    Statement q
        = m_db.prepare("SELECT account_remote_id, revision FROM scope_account WHERE source = :source");
    q.bind(":source", m_source);
    QMap<QByteArray, qint64> revisions;
    while (q.next()) {
        QByteArray account;
        qint64 revision = 0;
        q >> account >> revision;
        revisions.insert(account, revision);
    }
    return q.done(revisions);
}

Result<void> ScopeRepository::enter(const QByteArrayList &accounts, qint64 revision)
{
    for (const QByteArray &account : accounts) {
        auto run
            = m_db.prepare(
                      "INSERT INTO scope_account (source, account_remote_id, revision) "
                      "VALUES (:source, :account, :revision) "
                      "ON CONFLICT (source, account_remote_id) DO UPDATE SET revision = excluded.revision")
                  .bind(":source", m_source)
                  .bind(":account", QString::fromLatin1(account))
                  .bind(":revision", revision)
                  .run();
        if (!run)
            return run;
    }
    return {};
}

Result<void> ScopeRepository::leave(const QByteArrayList &accounts)
{
    for (const QByteArray &account : accounts) {
        auto run
            = m_db.prepare(
                      "DELETE FROM scope_account WHERE source = :source AND account_remote_id = :account")
                  .bind(":source", m_source)
                  .bind(":account", QString::fromLatin1(account))
                  .run();
        if (!run)
            return run;
    }
    return {};
}

Result<QByteArrayList> ScopeRepository::knownAccounts() const
{
    return ids("SELECT remote_id FROM account WHERE source = :source AND gone_at IS NULL ORDER BY remote_id");
}

Result<QByteArrayList> ScopeRepository::goneAccounts() const
{
    return ids("SELECT remote_id FROM account WHERE source = :source AND gone_at IS NOT NULL");
}

Result<QByteArrayList> ScopeRepository::objectives() const
{
    return ids(
        "SELECT remote_id FROM objective WHERE source = :source AND gone_at IS NULL ORDER BY remote_id");
}

Result<QByteArrayList> ScopeRepository::ids(const char *sql) const
{
    Statement q = m_db.prepare(sql);
    q.bind(":source", m_source);
    QByteArrayList ids;
    while (q.next())
        q >> ids.emplaceBack();
    return q.done(ids);
}

} // namespace csm
