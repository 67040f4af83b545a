#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace csm {

class Database;

/// The rows that a CRM owns: all mirror tables, by EntityDef. Called inside the transaction of a page.
class MirrorRepository
{
public:
    struct Written
    {
        bool changed = false; ///< false: the row was the same already
        bool gone = false; ///< it was here and is gone now
        QString accountId = {}; ///< local id of the account it belongs to, where known
    };

    using Counts = std::vector<std::pair<Entity, int>>;

    MirrorRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    /// Adds or updates; a local id once given stays. @p seenAt is server time, ms UTC.
    Result<Written> upsert(const MirrorRecord &record, qint64 seenAt);

    /// Marks as gone what another entity now holds under the same remote id (a task that became a call).
    Result<bool> moveOut(Entity entity, const QByteArray &remoteId, qint64 seenAt);

    /// Marks @p accountRemoteId and all of the CRM's rows below it as out of scope; returns rows marked by
    /// entity.
    Result<Counts> leaveScope(const QByteArray &accountRemoteId, qint64 seenAt);

    /// The other way round, for an account that came back.
    Result<Counts> returnToScope(const QByteArray &accountRemoteId);

    /// Fills the local ids of references whose record arrived after them. Idempotent.
    Result<void> linkReferences();

private:
    Result<Written> markGone(const MirrorRecord &record, qint64 seenAt);
    Result<void> moveChildren(const QString &loser, const QString &winner);
    Result<Counts> moveScope(const QByteArray &accountRemoteId, const QByteArray &change,
        const QByteArray &which, std::optional<qint64> at);

    Database &m_db;
    QString m_source;
};

} // namespace csm
