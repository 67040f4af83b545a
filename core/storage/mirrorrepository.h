#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"
#include "core/storage/localids.h"
#include "core/storage/mergedrecords.h"

#include <QString>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace csm {

class Database;
struct MirrorSql;

/// The rows that a CRM owns: all mirror tables, by EntityDef. Called inside the transaction of a page.
class MirrorRepository
{
public:
    struct Written
    {
        bool changed = false; ///< false: the row was the same already
        bool isNew = false; ///< it was not here before
        bool gone = false; ///< it was here and is gone now
        QByteArray accountId = {}; ///< local id of the account it belongs to, where known
    };

    using Counts = std::vector<std::pair<Entity, int>>;

    MirrorRepository(Database &db, const QString &source);

    /// Whether anything of that kind came from this CRM; of any table, local ones too.
    Result<bool> hasAny(Entity entity);

    /// Adds or updates; a local id once given stays. @p seenAt is server time, ms UTC.
    Result<Written> upsert(const MirrorRecord &record, qint64 seenAt);

    /// Marks as gone what another entity now holds under the same remote id (a task that became a call).
    Result<bool> moveOut(Entity entity, const QByteArray &remoteId, qint64 seenAt);

    /// Marks @p accountRemoteId and all of the CRM's rows below it as out of scope; returns rows marked by
    /// entity.
    Result<Counts> leaveScope(const QByteArray &accountRemoteId, qint64 seenAt);

    /// The other way round, for an account that came back.
    Result<Counts> returnToScope(const QByteArray &accountRemoteId);

    /// Fills the local ids of references to records that arrived after them, of the kinds @p arrived.
    /// Idempotent.
    Result<void> linkReferences(const std::set<Entity> &arrived);

private:
    struct Known
    {
        QByteArray id = {}; ///< empty: it is not here
        qint64 contentHash = 0;
        bool isGone = false;
    };

    Result<Known> find(Entity entity, const QByteArray &remoteId);
    Result<void> findLinks(const MirrorRecord &record, const MirrorSql &sql);
    Result<void> write(
        const MirrorRecord &record, const QByteArray &id, qint64 seenAt, const QByteArray &sql);
    Result<Written> markGone(const MirrorRecord &record, qint64 seenAt);
    Result<Counts> moveScope(const QByteArray &accountRemoteId, const QByteArray &change,
        const QByteArray &which, std::optional<qint64> at);

    Result<void> queueRows(const EntityDef &def, const QByteArray &which, const QString &account);

    Database &m_db;
    QString m_source;
    QByteArray m_sourceUtf8;
    LocalIds m_localIds;
    MergedRecords m_merges;
    std::vector<QByteArray> m_links; ///< of the record at hand: our ids of what it refers to
};

} // namespace csm
