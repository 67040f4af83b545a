#pragma once

#include "core/connectors/session.h"
#include "core/mapping/recordmapper.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/remoteplanrepository.h"
#include "core/storage/unreadrecordrepository.h"
#include "core/sync/sweep.h"
#include "core/sync/syncreport.h"

#include <QSet>

namespace csm {

class Database;

/// Writes the pages of one object: each page is one transaction, with the cursor behind it.
class PageStore
{
public:
    struct Place
    {
        QString source = {};
        QString run = {}; ///< id of the run, for its log
        QSet<QByteArray> unread = {}; ///< ids that an earlier run could not read
        QSet<QByteArray> revivable = {}; ///< gone accounts whose children come back with them
        QByteArray idField = {};
        bool mayRepeat = false; ///< a pass may bring a record twice, the second time as another kind
        Sweep::Place sweep = {};
    };

    /// What one page did; to be believed after its commit.
    struct Written
    {
        std::map<Entity, SyncReport::Counts> objects = {};
        QList<SkippedRecord> skipped = {};
        int rows = 0;
        int plans = 0;
        int conflicts = 0;
        QSet<QByteArray> accounts = {}; ///< local ids of those that have something new
        std::set<Entity> arrived = {}; ///< kinds of records that were not here before
    };

    PageStore(Database &db, const ObjectReading &reading, const Place &place);

    /// @p seenAt is server time, ms UTC.
    Result<Written> store(const Emit &page, qint64 seenAt);

private:
    Result<void> begin();
    Result<bool> isAnyHere();
    Result<void> storeRecord(QByteArrayView bytes, qint64 seenAt, Written &written);
    Result<void> storeMirror(const MirrorRecord &record, qint64 seenAt, Written &written);
    Result<void> storePlan(const MirrorRecord &record, qint64 seenAt, Written &written);
    Result<void> storeTombstone(MirrorRecord record, qint64 seenAt, Written &written);
    Result<bool> takeAway(Entity entity, MirrorRecord &record, qint64 seenAt, Written &written);
    Result<void> takeAwayMissing(qint64 seenAt, Written &written);
    Result<void> moveOutOfOthers(
        std::optional<Entity> now, const QByteArray &remoteId, qint64 seenAt, Written &written);
    Result<void> followAccount(const MirrorRecord &record, qint64 seenAt, Written &written);
    Result<void> skip(QByteArrayView bytes, SkipReason reason, Written &written);
    void count(const MirrorRepository::Counts &counts, Written &written, bool areGone);

    Database &m_db;
    const ObjectReading &m_reading;
    Place m_place;
    bool m_isBegun = false;
    bool m_mayMove = false; ///< a record may be here as another of the object's kinds
    std::optional<Sweep> m_sweep; ///< while there is something that could be missing
    QList<Entity> m_entities; ///< that the object's records may become
    RecordMapper m_mapper;
    MirrorRepository m_mirror;
    RemotePlanRepository m_plans;
    UnreadRecordRepository m_unread;
};

} // namespace csm
