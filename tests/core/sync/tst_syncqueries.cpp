#include "core/sync/syncqueries.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;

class TestSyncQueries : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_profile = std::make_unique<test::TestProfile>();
        m_profile->addConnection(u"sf"_s);
    }

    void anEmptyProfileHasNothingToShow()
    {
        test::TestProfile empty;
        const auto overview = SyncQueries(empty.db()).overview();
        QVERIFY(overview);
        QCOMPARE(*overview, SyncOverview{});
    }

    void countsWhatIsHereAndNotGone()
    {
        run("INSERT INTO account (id, source, remote_id, modified_at, first_seen_at, content_hash, name) "
            "VALUES "
            "('a', 'sf', '1', 0, 0, 0, 'A'), ('b', 'sf', '2', 0, 0, 0, 'B')");
        run("UPDATE account SET gone_at = 5, gone_reason = 'deleted' WHERE id = 'b'");
        const SyncOverview overview = read();
        QCOMPARE(overview.connections.size(), 1);
        QCOMPARE(overview.connections[0].connection.name, u"sf"_s);
        QCOMPARE(overview.connections[0].connection.scope, Scope::All);
        QCOMPARE(overview.connections[0].accounts, 1);
        QCOMPARE(overview.connections[0].contacts, 0);
    }

    void listsRunsYoungestFirstWithAllThatTheyDid()
    {
        run("INSERT INTO sync_run (id, source, started_at, ended_at, outcome, full, rows_written, requests, "
            "counts_json, error_code, error_detail, error_args_json) VALUES "
            "('r1', 'sf', 1000, 4200, 'done', 1, 97, 12, "
            "'{\"account\":{\"read\":97,\"written\":96,\"gone\":1}}', NULL, NULL, NULL), "
            "('r2', 'sf', 9000, 9500, 'failed', 0, 0, 1, '{}', 'E-SIGNIN', 'http 401', '[\"example.com\"]')");
        run("INSERT INTO sync_issue (run_id, kind, object, remote_id, name, reason) VALUES "
            "('r1', 'skipped', 'Account', '001', 'Aurora', 'number'), "
            "('r1', 'absent', 'CSM_Usage_Metric__c', NULL, NULL, '')");
        const SyncOverview overview = read();
        QCOMPARE(overview.runs.size(), 2);
        QCOMPARE(overview.runs[0].id, u"r2"_s);
        QCOMPARE(overview.runs[0].outcome, RunOutcome::Failed);
        QCOMPARE(overview.runs[0].error, ErrorCode::SignIn);
        QCOMPARE(overview.runs[0].errorArgs, QStringList{u"example.com"_s});
        const SyncRunFacts &first = overview.runs[1];
        QCOMPARE(first.outcome, RunOutcome::Done);
        QVERIFY(first.full);
        QVERIFY(!first.error);
        QCOMPARE(first.skipped, 1);
        QCOMPARE(first.startedAt.msecsTo(first.endedAt), 3200);
        QCOMPARE(first.counts.at(Entity::Account), (SyncReport::Counts{97, 96, 1}));

        const auto issues = SyncQueries(m_profile->db()).issues(u"r1"_s);
        QVERIFY(issues);
        QCOMPARE(issues->size(), 2);
        QCOMPARE(issues->at(0),
            (SyncIssue{SyncIssue::Kind::Skipped, u"Account"_s, u"001"_s, u"Aurora"_s, u"number"_s}));
        QCOMPARE(issues->at(1).kind, SyncIssue::Kind::Absent);
    }

    void namesTheFieldsOfPlansThatBothSidesChanged()
    {
        run("INSERT INTO account (id, source, remote_id, modified_at, first_seen_at, content_hash, name) "
            "VALUES "
            "('a', 'sf', '1', 0, 0, 0, 'Aurora')");
        run("INSERT INTO success_plan (id, account_id, name, state, created_at, updated_at) VALUES "
            "('p', 'a', 'Faster close', 'active', 0, 0)");
        run("INSERT INTO objective (id, plan_id, position, title, state) VALUES ('o', 'p', 0, 'Close in 2 "
            "days', "
            "'in_progress')");
        run("INSERT INTO step (id, objective_id, position, title, is_done, progress) VALUES ('s', 'o', 0, "
            "'Training', 0, 20)");
        run("INSERT INTO plan_conflict (entity, local_id, field, base, mine, theirs, found_at) VALUES "
            "('successPlan', 'p', 'name', 'x', 'Faster close', 'Quick close', 1), "
            "('step', 's', 'due_on', '2026-11-01', '2026-11-14', '2026-11-20', 2)");
        const QList<PlanConflict> conflicts = read().conflicts;
        QCOMPARE(conflicts.size(), 2);
        QCOMPARE(conflicts[0],
            (PlanConflict{u"p"_s, u"Faster close"_s, u"Aurora"_s, u"Training"_s, u"due_on"_s, u"2026-11-14"_s,
                u"2026-11-20"_s}));
        QCOMPARE(conflicts[1].part, QString());
        QCOMPARE(conflicts[1].theirs, u"Quick close"_s);
    }

private:
    void run(const char *sql)
    {
        const auto done = m_profile->db().prepare(sql).run();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    SyncOverview read()
    {
        const auto overview = SyncQueries(m_profile->db()).overview();
        return overview ? *overview : SyncOverview{};
    }

    std::unique_ptr<test::TestProfile> m_profile;
};

QTEST_GUILESS_MAIN(TestSyncQueries)
#include "tst_syncqueries.moc"
