#include "core/storage/remoteplanrepository.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QByteArray, FieldValue>>;

MirrorRecord record(Entity entity, const QByteArray &id, const Values &values)
{
    static qint64 hash = 0;
    const EntityDef &def = entityDef(entity);
    MirrorRecord made{.entity = entity, .remoteId = id, .modifiedAt = 1, .contentHash = ++hash};
    made.values.resize(def.fields.size());
    for (const auto &[name, value] : values) {
        const auto at = std::ranges::find_if(def.fields, [&](const FieldDef &f) { return name == f.name; });
        Q_ASSERT(at != def.fields.end());
        made.values[size_t(at - def.fields.begin())] = value;
    }
    return made;
}

MirrorRecord deleted(MirrorRecord record)
{
    record.gone = true;
    return record;
}

const MirrorRecord plan = record(Entity::SuccessPlan, "2ApP",
    {{"name", QByteArray("Plan")}, {"state", QByteArray("active")}, {"owner", QByteArray("005A")}});

MirrorRecord objective(const QByteArray &title, const QByteArray &id = "2AoO")
{
    return record(Entity::Objective, id,
        {{"plan", QByteArray("2ApP")}, {"title", title}, {"state", QByteArray("in_progress")},
            {"owner", QByteArray("005A")}});
}

MirrorRecord step(const QByteArray &title, bool isDone)
{
    return record(Entity::Step, "00TS",
        {{"objective", QByteArray("2AoO")}, {"title", title}, {"is_done", qint64(isDone)}});
}

} // namespace

class TestRemotePlanRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProfile> m_profile;

    RemotePlanRepository::Written read(const MirrorRecord &record)
    {
        const auto written = RemotePlanRepository(m_profile->db(), u"sf"_s).upsert(record, 5000);
        Q_ASSERT_X(written, "upsert", qPrintable(written ? QString() : written.error().detail));
        return *written;
    }
    void edit(const QByteArray &sql) { QVERIFY(m_profile->db().script(sql)); }
    QString text(const char *sql)
    {
        Statement q = m_profile->db().prepare(sql);
        QString value;
        if (q.next())
            q >> value;
        return q.done(value) ? value : u"error: "_s + q.done().error().detail;
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_profile->addConnection();
    }

    void aPlanBecomesTheUsersOwn()
    {
        QVERIFY(read(plan).changed);
        QVERIFY(read(objective("Faster")).changed);
        QVERIFY(read(step("Train them", true)).changed);
        QCOMPARE(
            text("SELECT p.name || o.title || s.title || s.progress FROM success_plan p JOIN objective o ON "
                 "o.plan_id = p.id JOIN step s ON s.objective_id = o.id"),
            u"PlanFasterTrain them100"_s);
        QCOMPARE(text("SELECT owner IS NULL AND owner_remote_id = '005A' FROM objective"), u"1"_s);
        QCOMPARE(text("SELECT count(*) FROM search_queue"), u"3"_s);
    }

    void readingTheSameAgainWritesNothing()
    {
        const MirrorRecord same = objective("Faster");
        QVERIFY(read(same).changed);
        edit("UPDATE objective SET title = 'Mine'");
        QVERIFY(!read(same).changed);
        QCOMPARE(text("SELECT title FROM objective"), u"Mine"_s);
    }

    void aChangeInTheCrmReplacesOnlyWhatTheUserLeft()
    {
        read(objective("Faster"));
        edit("UPDATE objective SET state = 'completed'");
        const auto written = read(objective("Much faster"));
        QCOMPARE(written.conflicts, 0);
        QCOMPARE(text("SELECT title || state FROM objective"), u"Much fastercompleted"_s);
        QCOMPARE(text("SELECT base_json ->> 'title' FROM objective"), u"Much faster"_s);
    }

    void whatBothChangedStaysMineAndIsNotLost()
    {
        read(objective("Faster"));
        edit("UPDATE objective SET title = 'Mine'");
        QCOMPARE(read(objective("Theirs")).conflicts, 1);
        QCOMPARE(text("SELECT title FROM objective"), u"Mine"_s);
        QCOMPARE(text("SELECT entity || field || base || mine || theirs FROM plan_conflict"),
            u"objectivetitleFasterMineTheirs"_s);
        // The same conflict is not counted twice, a newer one replaces it.
        QCOMPARE(read(objective("Theirs")).conflicts, 0);
        QCOMPARE(read(objective("Theirs again")).conflicts, 1);
        QCOMPARE(text("SELECT count(*) || theirs FROM plan_conflict"), u"1Theirs again"_s);
        // They came round.
        QCOMPARE(read(objective("Mine")).conflicts, 0);
        QCOMPARE(text("SELECT count(*) FROM plan_conflict"), u"0"_s);
    }

    void anOwnerThatTheUserWroteStays()
    {
        edit("INSERT INTO user (id, source, remote_id, modified_at, first_seen_at, content_hash, name) "
             "VALUES ('u', "
             "'sf', '005B', 1, 1, 1, 'Kim')");
        read(objective("Faster"));
        edit("UPDATE objective SET owner = 'Somebody'");
        MirrorRecord changed = objective("Faster");
        changed.values[5] = QByteArray("005B");
        QCOMPARE(read(changed).conflicts, 1);
        QCOMPARE(text("SELECT owner || owner_remote_id FROM objective"), u"Somebody005B"_s);
        QCOMPARE(text("SELECT mine || theirs FROM plan_conflict"), u"SomebodyKim"_s);
    }

    void partsStandInTheOrderOfTheirArrival()
    {
        read(plan);
        read(objective("Z", "2Ao1"));
        read(objective("A", "2Ao2"));
        edit("INSERT INTO objective (id, plan_id, position, title, state) SELECT 'own', id, 3, 'Own', "
             "'not_started' "
             "FROM success_plan");
        read(objective("M", "2Ao3"));
        QCOMPARE(text("SELECT group_concat(title, ' ') FROM (SELECT title FROM objective ORDER BY position)"),
            u"Z A Own M"_s);
    }

    void aStepIsDoneWhenTheCrmSaysSo()
    {
        read(step("Train", false));
        edit("UPDATE step SET progress = 40");
        read(step("Train", true));
        QCOMPARE(text("SELECT progress FROM step"), u"100"_s);
        read(step("Train", false));
        QCOMPARE(text("SELECT progress || is_done FROM step"), u"00"_s);
    }

    void aChangeElsewhereLeavesTheProgressOfAStep()
    {
        read(step("Train", false));
        edit("UPDATE step SET progress = 40");
        read(step("Train them", false));
        QCOMPARE(text("SELECT title || progress FROM step"), u"Train them40"_s);
    }

    void whatTheCrmLeavesEmptyIsFilledWhereOurTablesNeedIt()
    {
        QVERIFY(read(record(Entity::Objective, "2AoE", {})).changed);
        QCOMPARE(text("SELECT title || state FROM objective"), u"not_started"_s);
        QVERIFY(read(record(Entity::SuccessPlan, "2ApE", {})).changed);
        QVERIFY(read(record(Entity::Step, "00TE", {})).changed);
        QVERIFY(read(record(Entity::Outcome, "2AmE", {})).changed);
    }

    void whatTheCrmDeletedIsGoneAndComesBack()
    {
        const MirrorRecord same = objective("Faster");
        read(same);
        QVERIFY(read(deleted(same)).gone);
        QVERIFY(!read(deleted(same)).gone);
        QVERIFY(!text("SELECT gone_at FROM objective").isEmpty());
        QVERIFY(read(same).changed);
        QVERIFY(text("SELECT gone_at FROM objective").isEmpty());
        QVERIFY(!read(deleted(record(Entity::Objective, "2AoX", {}))).changed);
    }

    void whatTheUserWorkedOnIsKept_data()
    {
        QTest::addColumn<QByteArray>("work");
        QTest::newRow("the plan itself") << QByteArray("UPDATE success_plan SET vision = 'x'");
        QTest::newRow("an objective") << QByteArray("UPDATE objective SET title = 'x'");
        QTest::newRow("a note beside an objective")
            << QByteArray("UPDATE objective SET internal_notes = 'x'");
        QTest::newRow("a step") << QByteArray("UPDATE step SET due_on = '2027-01-01'");
        QTest::newRow("the progress of a step") << QByteArray("UPDATE step SET progress = 30");
        QTest::newRow("an objective of their own") << QByteArray(
            "INSERT INTO objective (id, plan_id, position, title, state) SELECT 'own', id, 9, 'Own', "
            "'not_started' FROM success_plan");
        QTest::newRow("a step of their own") << QByteArray(
            "INSERT INTO step (id, objective_id, position, title, is_done, progress) SELECT 'own', id, "
            "9, 'Own', 0, 0 FROM objective");
    }

    void whatTheUserWorkedOnIsKept()
    {
        QFETCH(QByteArray, work);
        read(plan);
        read(objective("Faster"));
        read(step("Train", false));
        edit(work);
        const auto written = read(deleted(plan));
        QVERIFY(!written.gone);
        QCOMPARE(written.conflicts, 1);
        QVERIFY(text("SELECT gone_at FROM success_plan").isEmpty());
        QCOMPARE(text("SELECT entity || field FROM plan_conflict"), u"successPlandeleted"_s);
        QCOMPARE(read(deleted(plan)).conflicts, 0);
        // Undeleted: the conflict is over.
        read(plan);
        QCOMPARE(text("SELECT count(*) FROM plan_conflict"), u"0"_s);
    }

    void aStepThatBecameAPlainTaskMovesOutUnlessTheUserWorkedOnIt()
    {
        read(step("Train", false));
        RemotePlanRepository plans(m_profile->db(), u"sf"_s);
        edit("UPDATE step SET note = 'mine'");
        QVERIFY(!*plans.moveOut(Entity::Step, "00TS", 1));
        edit("UPDATE step SET note = NULL");
        QVERIFY(*plans.moveOut(Entity::Step, "00TS", 1));
        QVERIFY(!text("SELECT gone_at FROM step").isEmpty());
        QVERIFY(!*plans.moveOut(Entity::Step, "unknown", 1));
    }
};

QTEST_GUILESS_MAIN(TestRemotePlanRepository)
#include "tst_remoteplanrepository.moc"
