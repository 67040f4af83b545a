#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QSet>
#include <QString>

#include <map>

namespace csm {

class Database;

/// Hands what refers to a merged record over to the record that it was merged into, as soon as that one is
/// here. Until then it stays where it is, so that neither a plan of the user nor a past month hangs on
/// nothing.
///
/// A CRM re-points it as well, but without a new stamp on it: nothing of it is read again (CRM sheet 1.4).
class MergedRecords
{
public:
    MergedRecords(Database &db, const QString &source);

    /// Of merges in a row the last: what @p winner itself was merged into, as far as it is known.
    Result<QString> lastWinner(Entity entity, const QString &winner);

    /// @p loser is gone, and @p winner in its place. @p wasHere: until now the loser was here.
    Result<void> follow(Entity entity, const QString &loser, const QString &winner, bool wasHere);

    /// @p remoteId is here, for the first time or again.
    Result<void> arrived(Entity entity, const QByteArray &remoteId);

private:
    Result<bool> isWinner(Entity entity, const QByteArray &remoteId);
    Result<void> takeOver(Entity entity, const QString &winner);
    Result<bool> isHere(Entity entity, const QString &remoteId);
    Result<void> handOver(Entity entity, const QString &loser, const QString &winner);
    Result<void> repoint(
        const EntityDef &def, const FieldDef &field, const QString &loser, const QString &winner);

    Database &m_db;
    QString m_source;
    std::map<Entity, QSet<QByteArray>> m_winners; ///< that records were merged into, here or not
};

} // namespace csm
