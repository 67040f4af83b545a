#include "core/storage/syncrunrepository.h"

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

QString outcomeName(SyncRunRepository::Outcome outcome)
{
    switch (outcome) {
    case SyncRunRepository::Outcome::Done:
        return u"done"_s;
    case SyncRunRepository::Outcome::Failed:
        return u"failed"_s;
    case SyncRunRepository::Outcome::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

} // namespace

Result<QString> SyncRunRepository::begin(const QDateTime &at, bool full)
{
    if (auto stale = m_db.prepare("UPDATE sync_run SET outcome = 'interrupted' "
                                  "WHERE source = :source AND outcome = 'running'")
                         .bind(":source", m_source)
                         .run();
        !stale)
        return stale.error();
    const QString id = freshId();
    auto added = m_db.prepare("INSERT INTO sync_run (id, source, started_at, outcome, full) "
                              "VALUES (:id, :source, :at, 'running', :full)")
                     .bind(":id", id)
                     .bind(":source", m_source)
                     .bind(":at", at)
                     .bind(":full", full)
                     .run();
    if (!added)
        return added.error();
    return id;
}

Result<void> SyncRunRepository::end(const QString &run, const End &end)
{
    std::optional<QString> code;
    std::optional<QString> detail;
    std::optional<QString> args;
    if (end.error) {
        code = errorCodeName(end.error->code);
        detail = end.error->detail;
        args = QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(end.error->args)).toJson(QJsonDocument::Compact));
    }
    return m_db
        .prepare("UPDATE sync_run SET ended_at = :at, outcome = :outcome, rows_written = :rows, "
                 "requests = :requests, conflicts = :conflicts, counts_json = :counts, error_code = :code, "
                 "error_detail = :detail, error_args_json = :args WHERE id = :id")
        .bind(":at", end.at)
        .bind(":outcome", outcomeName(end.outcome))
        .bind(":rows", end.rowsWritten)
        .bind(":requests", end.requests)
        .bind(":conflicts", end.conflicts)
        .bind(":counts", QString::fromUtf8(end.countsJson))
        .bind(":code", code)
        .bind(":detail", detail)
        .bind(":args", args)
        .bind(":id", run)
        .run();
}

Result<void> SyncRunRepository::addSkipped(const QString &run, const SkippedRecord &skipped)
{
    return m_db
        .prepare("INSERT INTO sync_issue (run_id, kind, object, remote_id, name, reason) "
                 "VALUES (:run, 'skipped', :object, :id, :name, :reason)")
        .bind(":run", run)
        .bind(":object", skipped.object)
        .bind(":id", skipped.remoteId)
        .bind(":name", skipped.name)
        .bind(":reason", skipReasonName(skipped.reason))
        .run();
}

Result<void> SyncRunRepository::addAbsent(
    const QString &run, const QString &object, const QStringList &fields)
{
    return m_db
        .prepare(
            "INSERT INTO sync_issue (run_id, kind, object, reason) VALUES (:run, 'absent', :object, :fields)")
        .bind(":run", run)
        .bind(":object", object)
        .bind(":fields", fields.join(u", "_s))
        .run();
}

/// The one that was begun last, whatever the clock said then.
Result<bool> SyncRunRepository::lastWasWhole() const
{
    Statement q = m_db.prepare("SELECT outcome = 'done' FROM sync_run WHERE source = :source "
                               "AND outcome <> 'running' ORDER BY rowid DESC LIMIT 1");
    q.bind(":source", m_source);
    bool whole = true;
    if (q.next())
        q >> whole;
    return q.done(whole);
}

} // namespace csm
