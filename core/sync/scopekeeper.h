#pragma once

#include "core/connectors/connector.h"
#include "core/domain/connection.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/scoperepository.h"
#include "core/storage/synccursorrepository.h"
#include "core/sync/syncreport.h"

namespace csm {

class Database;
class SessionDriver;

/// The accounts that a run reads below.
struct ScopeSet
{
    bool isFiltered = false; ///< false: every account
    std::vector<ScopeKey> accounts = {}; ///< sorted by id
    qint64 revision = 0;
    QByteArray identity = {}; ///< of the kind of scope and the user: what can be seen depends on both
};

/// Keeps the list of accounts in scope: asks the CRM for it at each run, notes who came in, and marks as
/// gone, with all that hangs below, who left.
class ScopeKeeper
{
public:
    ScopeKeeper(Database &db, const Connection &connection);

    /// @p withTeams: the org has account teams. @p force: believe a list that lost more than half of its
    /// accounts.
    Result<ScopeSet> refresh(
        const Connector &connector, SessionDriver &driver, bool withTeams, bool force, SyncReport &report);

private:
    struct Change
    {
        QByteArrayList entered = {};
        QByteArrayList left = {};
        QList<RecordFate> fates = {}; ///< of some of those that left
    };

    Result<ScopeSet> everything();
    Result<void> guard(qsizetype listed, qsizetype known, bool force) const;
    Result<void> store(const Change &change, qint64 at, SyncReport &report);
    Result<void> leave(const QByteArray &account, const RecordFate &fate, bool isWinnerInScope, qint64 at,
        SyncReport &report);
    Result<ScopeSet> stored() const;
    QByteArray identity() const;

    Database &m_db;
    const Connection &m_connection;
    ScopeRepository m_repository;
    SyncCursorRepository m_cursors;
    MirrorRepository m_mirror;
};

} // namespace csm
