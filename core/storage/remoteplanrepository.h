#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QJsonObject>
#include <QString>

namespace csm {

class Database;
class Statement;
struct FieldConflict;

/// Brings success plans of a CRM into the user's own tables, without ever taking away what the user wrote.
/// Called inside the transaction of a page.
class RemotePlanRepository
{
public:
    struct Written
    {
        bool changed = false;
        bool isNew = false; ///< it was not here before
        bool gone = false;
        int conflicts = 0; ///< found or changed just now
    };

    RemotePlanRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    /// Adds a part of a plan, merges what changed, or marks it as gone. What the CRM deleted and the user had
    /// changed stays, with a conflict named "deleted". @p seenAt is server time, ms UTC.
    Result<Written> upsert(const MirrorRecord &record, qint64 seenAt);

    /// Marks as gone what another entity now holds under the same remote id (a step that became a plain
    /// task).
    Result<bool> moveOut(Entity entity, const QByteArray &remoteId, qint64 seenAt);

private:
    /// A part as it stands here.
    struct Row
    {
        QString id = {}; ///< empty: it is not here
        bool isGone = false;
        qint64 contentHash = 0;
        QJsonObject base = {};
        QJsonObject mine = {};
        bool hasOwnWork = false; ///< something that no CRM keeps: notes, a base value, a progress
    };

    Result<Row> find(const EntityDef &def, const QByteArray &remoteId);
    Result<Written> add(const MirrorRecord &record, qint64 seenAt);
    Result<Written> change(const MirrorRecord &record, const Row &row, qint64 seenAt);
    Result<Written> remove(const EntityDef &def, const Row &row, qint64 seenAt);
    Result<void> markGone(const EntityDef &def, const Row &row, qint64 seenAt);
    Result<bool> isEditedBelow(const EntityDef &def, const QString &id);
    Result<bool> isAnyEdited(const EntityDef &child, const QString &parentId);
    Result<bool> storeConflict(
        const EntityDef &def, const QString &id, const FieldConflict &conflict, qint64 seenAt);
    Result<void> settle(const EntityDef &def, const QString &id, const QStringList &fields);
    Result<void> queueForSearch(const EntityDef &def, const QString &id);
    Result<QString> nameOfUser(const QString &remoteId);

    Database &m_db;
    QString m_source;
};

} // namespace csm
