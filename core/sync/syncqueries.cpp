#include "core/sync/syncqueries.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

RunOutcome outcomeNamed(const QString &name)
{
    if (name == "done"_L1)
        return RunOutcome::Done;
    if (name == "failed"_L1)
        return RunOutcome::Failed;
    return name == "cancelled"_L1 ? RunOutcome::Cancelled : RunOutcome::Running;
}

std::map<Entity, SyncReport::Counts> countsOf(const QByteArray &json)
{
    std::map<Entity, SyncReport::Counts> counts;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject each = it.value().toObject();
        if (const auto entity = entityNamed(it.key()))
            counts[*entity] = {each["read"_L1].toInt(), each["written"_L1].toInt(), each["gone"_L1].toInt()};
    }
    return counts;
}

} // namespace

Result<SyncOverview> SyncQueries::overview(int limit) const
{
    auto connected = connections();
    if (!connected)
        return connected.error();
    auto ran = runs(limit);
    if (!ran)
        return ran.error();
    auto conflicted = conflicts();
    if (!conflicted)
        return conflicted.error();
    return SyncOverview{*connected, *ran, *conflicted};
}

Result<QList<ConnectionFacts>> SyncQueries::connections() const
{
    Statement q = m_db.prepare(R"(
        SELECT id, system, name, url, org_id, user_remote_id, user_name, scope, api_version, currency, status,
            created_at, synced_at,
            (SELECT count(*) FROM account WHERE source = c.id AND gone_at IS NULL),
            (SELECT count(*) FROM contact WHERE source = c.id AND gone_at IS NULL)
        FROM connection c ORDER BY name)");
    QList<ConnectionFacts> found;
    while (q.next()) {
        ConnectionFacts facts;
        Connection &c = facts.connection;
        QString url;
        QString scope;
        QString status;
        q >> c.id >> c.system >> c.name >> url >> c.orgId >> c.userRemoteId >> c.userName >> scope
            >> c.apiVersion >> c.currency >> status >> c.createdAt >> c.syncedAt >> facts.accounts
            >> facts.contacts;
        c.url = QUrl(url);
        c.scope = scopeNamed(scope).value_or(Scope::Mine);
        c.status = connectionStatusNamed(status);
        found.append(facts);
    }
    return q.done(found);
}

Result<QList<SyncRunFacts>> SyncQueries::runs(int limit) const
{
    Statement q = m_db.prepare(R"(
        SELECT r.id, r.source, c.name, r.started_at, r.ended_at, r.outcome, r.full, r.rows_written, r.requests,
            r.conflicts, (SELECT count(*) FROM sync_issue WHERE run_id = r.id AND kind = 'skipped'),
            r.counts_json, r.error_code, r.error_detail, r.error_args_json
        FROM sync_run r JOIN connection c ON c.id = r.source
        ORDER BY r.started_at DESC, r.id DESC LIMIT :limit)");
    q.bind(":limit", limit);
    QList<SyncRunFacts> found;
    while (q.next()) {
        SyncRunFacts run;
        QString outcome;
        QByteArray counts;
        QString code;
        QByteArray args;
        q >> run.id >> run.connectionId >> run.connection >> run.startedAt >> run.endedAt >> outcome
            >> run.full >> run.rowsWritten >> run.requests >> run.conflicts >> run.skipped >> counts >> code
            >> run.errorDetail >> args;
        run.outcome = outcomeNamed(outcome);
        run.counts = countsOf(counts);
        run.error = errorCodeNamed(code);
        for (const QJsonValue &value : QJsonDocument::fromJson(args).array())
            run.errorArgs.append(value.toString());
        found.append(run);
    }
    return q.done(found);
}

Result<QList<SyncIssue>> SyncQueries::issues(const QString &runId) const
{
    Statement q = m_db.prepare(R"(
        SELECT kind = 'absent', object, remote_id, name, reason FROM sync_issue
        WHERE run_id = :run ORDER BY kind DESC, id LIMIT 1000)");
    q.bind(":run", runId);
    QList<SyncIssue> found;
    while (q.next()) {
        SyncIssue issue;
        bool absent = false;
        q >> absent >> issue.object >> issue.remoteId >> issue.name >> issue.reason;
        issue.kind = absent ? SyncIssue::Kind::Absent : SyncIssue::Kind::Skipped;
        found.append(issue);
    }
    return q.done(found);
}

Result<QList<PlanConflict>> SyncQueries::conflicts() const
{
    Statement q = m_db.prepare(R"(
        WITH part AS (
            SELECT 'successPlan' AS entity, id, id AS plan_id, '' AS title FROM success_plan
            UNION ALL SELECT 'objective', id, plan_id, title FROM objective
            UNION ALL SELECT 'outcome', o.id, b.plan_id, o.title
                FROM outcome o JOIN objective b ON b.id = o.objective_id
            UNION ALL SELECT 'step', s.id, b.plan_id, s.title
                FROM step s JOIN objective b ON b.id = s.objective_id)
        SELECT p.id, p.name, a.name, part.title, k.field, k.mine, k.theirs
        FROM plan_conflict k
        JOIN part ON part.entity = k.entity AND part.id = k.local_id
        JOIN success_plan p ON p.id = part.plan_id
        LEFT JOIN account a ON a.id = p.account_id
        ORDER BY k.found_at DESC, k.id LIMIT 1000)");
    QList<PlanConflict> found;
    while (q.next()) {
        PlanConflict c;
        q >> c.planId >> c.plan >> c.account >> c.part >> c.field >> c.mine >> c.theirs;
        found.append(c);
    }
    return q.done(found);
}

} // namespace csm
