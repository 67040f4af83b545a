#include "core/sync/scopekeeper.h"

#include "core/storage/connectionrepository.h"
#include "core/storage/database.h"
#include "core/sync/sessiondriver.h"
#include "core/sync/shrinkguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// What is in @p all and not in @p others; both are sorted.
QByteArrayList without(const QByteArrayList &all, const QByteArrayList &others)
{
    QByteArrayList rest;
    std::ranges::set_difference(all, others, std::back_inserter(rest));
    return rest;
}

MirrorRecord tombstoneOf(const QByteArray &account, const RecordFate &fate)
{
    return {.entity = Entity::Account,
        .remoteId = account,
        .gone = true,
        .mergedInto = fate.mergedInto,
        .values = std::vector<FieldValue>(entityDef(Entity::Account).fields.size())};
}

} // namespace

ScopeKeeper::ScopeKeeper(Database &db, const Connection &connection)
    : m_db(db)
    , m_connection(connection)
    , m_repository(db, connection.id)
    , m_cursors(db, connection.id)
    , m_mirror(db, connection.id)
{
}

QByteArray ScopeKeeper::identity() const
{
    return scopeName(m_connection.scope).toLatin1() + ' ' + m_connection.userRemoteId.toUtf8();
}

Result<ScopeSet> ScopeKeeper::refresh(
    const Connector &connector, SessionDriver &driver, bool withTeams, bool force, SyncReport &report)
{
    if (m_connection.scope == Scope::All)
        return everything();
    const auto listed = driver.ask(*connector.accountsInScope(
        {m_connection.userRemoteId, m_connection.scope == Scope::Team, withTeams}));
    if (!listed)
        return listed.error();
    const auto known = m_repository.knownAccounts();
    if (!known)
        return known.error();
    const auto before = m_repository.revisions();
    if (!before)
        return before.error();
    if (auto guarded = guard(listed->size(), known->size(), force); !guarded)
        return guarded.error();

    Change change{.entered = without(*listed, before->keys()), .left = without(*known, *listed)};
    // Those that left before they were ever read are in the list of the scope only.
    for (const QByteArray &account : without(before->keys(), *listed)) {
        if (!change.left.contains(account))
            change.left.append(account);
    }
    if (!change.left.isEmpty()) {
        const auto fates = driver.ask(*connector.fatesOf(change.left));
        if (!fates)
            return fates.error();
        change.fates = *fates;
    }
    if (auto done = store(change, driver.serverNow(), report); !done)
        return done.error();
    return stored();
}

Result<ScopeSet> ScopeKeeper::everything()
{
    const auto before = m_repository.revisions();
    if (!before)
        return before.error();
    if (!before->isEmpty()) {
        Transaction tx(m_db);
        if (auto left = m_repository.leave(before->keys()); !left)
            return left.error();
        if (auto noted = m_cursors.setCheckpoint(SyncCursorRepository::scope, identity()); !noted)
            return noted.error();
        if (auto done = tx.commit(); !done)
            return done.error();
    }
    return ScopeSet{.identity = "all " + m_connection.userRemoteId.toUtf8()};
}

/// Of another user or another kind of scope, any list may be the truth.
Result<void> ScopeKeeper::guard(qsizetype listed, qsizetype known, bool force) const
{
    const auto madeWith = m_cursors.checkpoint(SyncCursorRepository::scope);
    if (!madeWith)
        return madeWith.error();
    if (*madeWith != identity() || isBelievable(listed, known, force))
        return {};
    return Error{ErrorCode::BadData, u"the list of accounts shrank from %1 to %2"_s.arg(known).arg(listed),
        {m_connection.name}};
}

Result<void> ScopeKeeper::store(const Change &change, qint64 at, SyncReport &report)
{
    SyncReport counted = report;
    Transaction tx(m_db);
    ConnectionRepository connections(m_db);
    const auto revision = connections.scopeRevision(m_connection.id);
    if (!revision)
        return revision.error();
    QByteArrayList entered = change.entered;
    if (auto left = m_repository.leave(change.left); !left)
        return left;
    const auto remaining = m_repository.revisions();
    if (!remaining)
        return remaining.error();
    for (const QByteArray &account : change.left) {
        const auto known = std::ranges::find(change.fates, account, &RecordFate::id);
        const RecordFate fate = known == change.fates.end() ? RecordFate{.id = account} : *known;
        const bool isWinnerInScope
            = remaining->contains(fate.mergedInto) || change.entered.contains(fate.mergedInto);
        if (auto left = leave(account, fate, isWinnerInScope, at, counted); !left)
            return left;
        // The winner of a merge has new children, whose own stamps say nothing of it.
        if (isWinnerInScope && !entered.contains(fate.mergedInto))
            entered.append(fate.mergedInto);
    }
    if (!entered.isEmpty()) {
        if (auto set = connections.setScopeRevision(m_connection.id, *revision + 1); !set)
            return set;
        if (auto added = m_repository.enter(entered, *revision + 1); !added)
            return added;
    }
    if (auto noted = m_cursors.setCheckpoint(SyncCursorRepository::scope, identity()); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    report = counted;
    return {};
}

Result<void> ScopeKeeper::leave(
    const QByteArray &account, const RecordFate &fate, bool isWinnerInScope, qint64 at, SyncReport &report)
{
    // Children of a merged account become its winner's, unless that is out of scope itself.
    const bool isHandedOn = fate.isDeleted && isWinnerInScope;
    if (!isHandedOn) {
        const auto counts = m_mirror.leaveScope(account, at);
        if (!counts)
            return counts.error();
        for (const auto &[entity, rows] : *counts) {
            report.objects[entity].gone += rows;
            report.rowsWritten += rows;
        }
    }
    if (!fate.isDeleted)
        return {};
    const auto written = m_mirror.upsert(tombstoneOf(account, fate), at);
    if (!written)
        return written.error();
    if (isHandedOn && written->gone) {
        ++report.objects[Entity::Account].gone;
        ++report.rowsWritten;
    }
    return {};
}

Result<ScopeSet> ScopeKeeper::stored() const
{
    const auto revisions = m_repository.revisions();
    if (!revisions)
        return revisions.error();
    const auto revision = ConnectionRepository(m_db).scopeRevision(m_connection.id);
    if (!revision)
        return revision.error();
    ScopeSet set{
        .isFiltered = true, .revision = *revision, .identity = "keys " + m_connection.userRemoteId.toUtf8()};
    for (auto one = revisions->begin(); one != revisions->end(); ++one)
        set.accounts.push_back({one.key(), one.value()});
    return set;
}

} // namespace csm
