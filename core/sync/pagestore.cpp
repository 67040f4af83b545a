#include "core/sync/pagestore.h"

#include "core/mapping/recordlabel.h"
#include "core/storage/database.h"
#include "core/storage/synccursorrepository.h"
#include "core/storage/syncrunrepository.h"

namespace csm {

PageStore::PageStore(Database &db, const ObjectReading &reading, const Place &place)
    : m_db(db)
    , m_reading(reading)
    , m_place(place)
    , m_entities(reading.entities())
    , m_mapper(reading)
    , m_mirror(db, place.source)
    , m_plans(db, place.source)
    , m_unread(db, place.source, reading.object)
{
}

Result<PageStore::Written> PageStore::store(const Emit &page, qint64 seenAt)
{
    Written written;
    for (const Entity entity : std::as_const(m_entities))
        written.objects[entity] = {};
    if (auto begun = begin(); !begun)
        return begun.error();
    Transaction tx(m_db);
    for (const QByteArrayView record : page.records) {
        if (auto stored = storeRecord(record, seenAt, written); !stored)
            return stored.error();
    }
    if (page.isWholePass && m_sweep) {
        if (auto taken = takeAwayMissing(seenAt, written); !taken)
            return taken.error();
    }
    auto moved = SyncCursorRepository(m_db, m_place.source).setCheckpoint(m_reading.object, page.checkpoint);
    if (!moved)
        return moved.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    // What one pass brought once, the next one may bring as another kind.
    m_mayMove = m_mayMove || page.completeAsOf;
    return written;
}

/// Before the first pass there is nothing that could be missing or another kind, and a first load need not
/// look for it record by record.
Result<void> PageStore::begin()
{
    if (m_isBegun)
        return {};
    const auto here = isAnyHere();
    if (!here)
        return here.error();
    m_isBegun = true;
    m_mayMove = *here || m_place.mayRepeat;
    if (*here)
        m_sweep.emplace(m_place.sweep);
    return {};
}

Result<bool> PageStore::isAnyHere()
{
    for (const Entity entity : std::as_const(m_entities)) {
        const auto any = m_mirror.hasAny(entity);
        if (!any || *any)
            return any;
    }
    return false;
}

Result<void> PageStore::storeRecord(QByteArrayView bytes, qint64 seenAt, Written &written)
{
    const auto mapped = m_mapper.map(bytes);
    if (const auto *reason = std::get_if<SkipReason>(&mapped))
        return skip(bytes, *reason, written);
    if (m_sweep)
        m_sweep->see(m_mapper.lastId());
    if (!m_place.unread.isEmpty() && m_place.unread.contains(m_mapper.lastId())) {
        if (auto removed = m_unread.remove(m_mapper.lastId()); !removed)
            return removed;
    }
    const MirrorRecord *record = std::get<const MirrorRecord *>(mapped);
    if (!record)
        return moveOutOfOthers(std::nullopt, m_mapper.lastId(), seenAt, written);
    if (record->gone)
        return storeTombstone(*record, seenAt, written);
    ++written.objects[record->entity].read;
    return entityDef(record->entity).local ? storePlan(*record, seenAt, written)
                                           : storeMirror(*record, seenAt, written);
}

Result<void> PageStore::storeMirror(const MirrorRecord &record, qint64 seenAt, Written &written)
{
    const auto stored = m_mirror.upsert(record, seenAt);
    if (!stored)
        return stored.error();
    if (!stored->changed)
        return {};
    ++written.objects[record.entity].written;
    ++written.rows;
    if (stored->isNew)
        written.arrived.insert(record.entity);
    if (!stored->accountId.isEmpty())
        written.accounts.insert(stored->accountId);
    if (record.entity == Entity::Account)
        return followAccount(record, seenAt, written);
    return moveOutOfOthers(record.entity, record.remoteId, seenAt, written);
}

Result<void> PageStore::storePlan(const MirrorRecord &record, qint64 seenAt, Written &written)
{
    const auto stored = m_plans.upsert(record, seenAt);
    if (!stored)
        return stored.error();
    written.conflicts += stored->conflicts;
    if (!stored->changed)
        return {};
    ++written.objects[record.entity].written;
    ++written.plans;
    if (stored->isNew)
        written.arrived.insert(record.entity);
    return moveOutOfOthers(record.entity, record.remoteId, seenAt, written);
}

/// A record may have become another entity before it was deleted, so each of them is told.
Result<void> PageStore::storeTombstone(MirrorRecord record, qint64 seenAt, Written &written)
{
    for (const Entity entity : std::as_const(m_entities)) {
        const auto taken = takeAway(entity, record, seenAt, written);
        if (!taken)
            return taken.error();
        written.objects[entity].read += *taken ? 1 : 0;
    }
    return record.entity == Entity::Account ? followAccount(record, seenAt, written) : Result<void>();
}

Result<bool> PageStore::takeAway(Entity entity, MirrorRecord &record, qint64 seenAt, Written &written)
{
    const EntityDef &def = entityDef(entity);
    record.entity = entity;
    record.values.assign(def.fields.size(), std::monostate());
    bool isGone = false;
    if (def.local) {
        const auto stored = m_plans.upsert(record, seenAt);
        if (!stored)
            return stored.error();
        written.conflicts += stored->conflicts;
        written.plans += stored->gone ? 1 : 0;
        isGone = stored->gone;
    } else {
        const auto stored = m_mirror.upsert(record, seenAt);
        if (!stored)
            return stored.error();
        written.rows += stored->gone ? 1 : 0;
        isGone = stored->gone;
        if (!stored->accountId.isEmpty())
            written.accounts.insert(stored->accountId);
    }
    written.objects[entity].gone += isGone ? 1 : 0;
    return isGone;
}

/// As if the CRM had told that they are deleted; whatever comes again is back.
Result<void> PageStore::takeAwayMissing(qint64 seenAt, Written &written)
{
    const auto missing = m_sweep->missing(m_db, m_entities);
    if (!missing)
        return missing.error();
    for (const QByteArray &id : *missing) {
        MirrorRecord record{.remoteId = id, .gone = true};
        for (const Entity entity : std::as_const(m_entities)) {
            if (auto taken = takeAway(entity, record, seenAt, written); !taken)
                return taken.error();
        }
        if (record.entity != Entity::Account)
            continue;
        if (auto followed = followAccount(record, seenAt, written); !followed)
            return followed;
    }
    return {};
}

Result<void> PageStore::moveOutOfOthers(
    std::optional<Entity> now, const QByteArray &remoteId, qint64 seenAt, Written &written)
{
    if (!m_mayMove)
        return {};
    for (const Entity entity : std::as_const(m_entities)) {
        if (entity == now)
            continue;
        const bool isLocal = entityDef(entity).local;
        const auto moved = isLocal ? m_plans.moveOut(entity, remoteId, seenAt)
                                   : m_mirror.moveOut(entity, remoteId, seenAt);
        if (!moved)
            return moved.error();
        if (!*moved)
            continue;
        ++written.objects[entity].gone;
        ++(isLocal ? written.plans : written.rows);
    }
    return {};
}

/// What hangs below an account goes with it when it is deleted, and comes back with it.
Result<void> PageStore::followAccount(const MirrorRecord &record, qint64 seenAt, Written &written)
{
    if (record.gone && record.mergedInto.isEmpty()) {
        const auto counts = m_mirror.leaveScope(record.remoteId, seenAt);
        if (!counts)
            return counts.error();
        count(*counts, written, true);
    } else if (!record.gone && m_place.revivable.contains(record.remoteId)) {
        const auto counts = m_mirror.returnToScope(record.remoteId);
        if (!counts)
            return counts.error();
        count(*counts, written, false);
    }
    return {};
}

void PageStore::count(const MirrorRepository::Counts &counts, Written &written, bool areGone)
{
    for (const auto &[entity, rows] : counts) {
        SyncReport::Counts &of = written.objects[entity];
        (areGone ? of.gone : of.written) += rows;
        written.rows += rows;
    }
}

Result<void> PageStore::skip(QByteArrayView bytes, SkipReason reason, Written &written)
{
    const SkippedRecord skipped
        = describeSkipped(m_reading.object, bytes, m_place.idField, m_reading.labels, reason);
    written.skipped.append(skipped);
    if (m_sweep)
        m_sweep->see(skipped.remoteId.toUtf8());
    if (auto logged = SyncRunRepository(m_db, m_place.source).addSkipped(m_place.run, skipped); !logged)
        return logged;
    return skipped.remoteId.isEmpty() ? Result<void>() : m_unread.add(skipped.remoteId.toUtf8());
}

} // namespace csm
