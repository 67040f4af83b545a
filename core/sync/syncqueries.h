#pragma once

#include "core/base/result.h"
#include "core/domain/connection.h"
#include "core/domain/skippedrecord.h"
#include "core/sync/syncreport.h"

#include <QDateTime>
#include <QList>

namespace csm {

class Database;

/// A connection, and how much of it is here.
struct ConnectionFacts
{
    Connection connection = {};
    int accounts = 0; ///< not gone
    int contacts = 0;

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

enum class RunOutcome {
    Running, ///< or ended with the program, half-way
    Done,
    Failed,
    Cancelled,
};

/// One run, as it was written down.
struct SyncRunFacts
{
    QString id = {};
    QString connectionId = {};
    QString connection = {}; ///< its name
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    RunOutcome outcome = RunOutcome::Running;
    bool full = false;
    int rowsWritten = 0;
    int requests = 0;
    int conflicts = 0;
    int skipped = 0;
    std::map<Entity, SyncReport::Counts> counts = {};
    std::optional<ErrorCode> error = {};
    QString errorDetail = {};
    QStringList errorArgs = {};

    friend bool operator==(const SyncRunFacts &, const SyncRunFacts &) = default;
};

/// A record that a run skipped, or an object or field that the org does not have.
struct SyncIssue
{
    enum class Kind { Skipped, Absent };

    Kind kind = Kind::Skipped;
    QString object = {};
    QString remoteId = {};
    QString name = {};
    QString reason = {}; ///< Skipped: the name of a SkipReason; Absent: the fields, or empty for the object

    friend bool operator==(const SyncIssue &, const SyncIssue &) = default;
};

/// A field of a plan that both sides changed.
struct PlanConflict
{
    QString planId = {};
    QString plan = {};
    QString account = {};
    QString part = {}; ///< title of the objective, outcome or step; empty: the plan itself
    QString field = {}; ///< its column
    QString mine = {};
    QString theirs = {};

    friend bool operator==(const PlanConflict &, const PlanConflict &) = default;
};

/// What the sync page shows, in one read.
struct SyncOverview
{
    QList<ConnectionFacts> connections = {};
    QList<SyncRunFacts> runs = {}; ///< youngest first
    QList<PlanConflict> conflicts = {};

    friend bool operator==(const SyncOverview &, const SyncOverview &) = default;
};

class SyncQueries
{
public:
    explicit SyncQueries(Database &db)
        : m_db(db)
    {
    }

    Result<SyncOverview> overview(int runs = 50) const;
    Result<QList<SyncIssue>> issues(const QString &runId) const;

private:
    Result<QList<ConnectionFacts>> connections() const;
    Result<QList<SyncRunFacts>> runs(int limit) const;
    Result<QList<PlanConflict>> conflicts() const;

    Database &m_db;
};

} // namespace csm
