#include "core/plans/planqueries.h"
#include "core/plans/planservice.h"
#include "core/storage/changefeed.h"
#include "core/storage/summaryrepository.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

using Kind = PlanItem::Kind;

class TestPlanService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;
    ManualClock m_clock;
    ChangeFeed m_feed;
    QString m_account;
    QString m_plan;
    QString m_objective;

    PlanService service() { return PlanService(m_profile->db(), m_clock, m_feed); }
    SuccessPlan plan() { return **PlanQueries(m_profile->db()).plan(m_plan); }
    QStringList steps()
    {
        QStringList titles;
        const SuccessPlan read = plan();
        for (const Step &step : read.objectives.front().steps)
            titles << step.title;
        return titles;
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
        m_account = m_facts->account(u"가온"_s);
        m_plan = m_facts->plan(m_account, u"P"_s);
        m_objective = m_facts->objective(m_plan, u"O"_s);
    }

    void buildsAPlanFromNothing()
    {
        PlanService plans = service();
        const auto made = plans.createPlan(m_account, u"새 계획"_s);
        QVERIFY(made);
        const auto objective = plans.addObjective(made->id, u"목표"_s);
        QVERIFY(objective);
        QVERIFY(plans.addOutcome(objective->id, u"성과"_s));
        QVERIFY(plans.addStep(objective->id, u"단계"_s));
        const SuccessPlan read = **PlanQueries(m_profile->db()).plan(made->id);
        QCOMPARE(read.name, u"새 계획"_s);
        QCOMPARE(read.state, PlanState::Draft);
        QCOMPARE(read.createdAt, m_clock.now());
        QCOMPARE(read.objectives.at(0).outcomes.at(0).title, u"성과"_s);
        QCOMPARE(read.objectives.at(0).steps.at(0).title, u"단계"_s);
    }

    void savesAFieldAndGivesBackWhatItWas()
    {
        const PlanItem item{Kind::Plan, m_plan};
        const auto before = service().set(item, PlanField::Vision, u"비전"_s);
        QVERIFY(before);
        QCOMPARE(*before, PlanValue());
        QCOMPARE(plan().vision, u"비전"_s);
        QCOMPARE(*service().set(item, PlanField::Vision, *before), PlanValue(u"비전"_s));
        QVERIFY(plan().vision.isEmpty());
    }

    void everyFieldComesBackAsItWasSet_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *name, Kind kind, PlanField field, const QVariant &value) {
            QTest::newRow(name) << int(kind) << int(field) << value;
        };
        row("a plan's name", Kind::Plan, PlanField::Name, u"이름"_s);
        row("a plan's state", Kind::Plan, PlanField::State, u"completed"_s);
        row("a plan's start", Kind::Plan, PlanField::StartsOn, QDate(2026, 1, 2));
        row("a plan's end", Kind::Plan, PlanField::EndsOn, QDate(2026, 3, 4));
        row("a plan's notes", Kind::Plan, PlanField::InternalNotes, u"<b>내부</b>"_s);
        row("a plan's owner", Kind::Plan, PlanField::Owner, u"나"_s);
        row("an objective's state", Kind::Objective, PlanField::State, u"cancelled"_s);
        row("an objective's text", Kind::Objective, PlanField::Description, u"글"_s);
        row("an objective's notes", Kind::Objective, PlanField::InternalNotes, u"글"_s);
        row("an objective's due date", Kind::Objective, PlanField::DueOn, QDate(2026, 3, 4));
        row("an outcome's unit", Kind::Outcome, PlanField::Unit, u"일"_s);
        row("an outcome's base", Kind::Outcome, PlanField::Base, 5.5);
        row("an outcome's current value", Kind::Outcome, PlanField::Current, -1.0);
        row("an outcome's target", Kind::Outcome, PlanField::Target, 2.0);
        row("a step's note", Kind::Step, PlanField::Note, u"글"_s);
        row("a step's owner", Kind::Step, PlanField::Owner, u"나"_s);
        row("a step's progress", Kind::Step, PlanField::Progress, 40.0);
    }

    void everyFieldComesBackAsItWasSet()
    {
        QFETCH(int, kind);
        QFETCH(int, field);
        QFETCH(QVariant, value);
        PlanItem item{Kind(kind), m_plan};
        if (item.kind == Kind::Objective)
            item.id = m_objective;
        if (item.kind == Kind::Outcome)
            item.id = service().addOutcome(m_objective, u"C"_s)->id;
        if (item.kind == Kind::Step)
            item.id = service().addStep(m_objective, u"S"_s)->id;
        PlanValue wanted = value.toString();
        if (value.typeId() == QMetaType::QDate)
            wanted = value.toDate();
        if (value.typeId() == QMetaType::Double)
            wanted = value.toDouble();
        const auto before = service().set(item, PlanField(field), wanted);
        QVERIFY(before);
        QCOMPARE(*service().set(item, PlanField(field), *before), wanted);
        QCOMPARE(*service().set(item, PlanField(field), *before), *before);
    }

    void refusesWhatAFieldCannotHold()
    {
        const QString step = service().addStep(m_objective, u"S"_s)->id;
        const auto refused = [&](const PlanItem &item, PlanField field, const PlanValue &value) {
            const auto set = service().set(item, field, value);
            return !set && set.error().code == ErrorCode::Usage;
        };
        QVERIFY(refused({Kind::Plan, m_plan}, PlanField::Progress, 10.0));
        QVERIFY(refused({Kind::Plan, m_plan}, PlanField::State, u"happy"_s));
        QVERIFY(refused({Kind::Plan, m_plan}, PlanField::Name, {}));
        QVERIFY(refused({Kind::Plan, m_plan}, PlanField::EndsOn, u"2026-01-01"_s));
        QVERIFY(refused({Kind::Step, step}, PlanField::Progress, 101.0));
        QVERIFY(refused({Kind::Step, step}, PlanField::Progress, 0.5));
        QVERIFY(refused({Kind::Step, step}, PlanField::Progress, std::nan("")));
        QCOMPARE(
            service().set({Kind::Step, u"none"_s}, PlanField::Note, {}).error().code, ErrorCode::NotFound);
    }

    void aStepIsDoneAtAHundredPercent()
    {
        const PlanItem step = *service().addStep(m_objective, u"S"_s);
        QCOMPARE(*service().set(step, PlanField::Progress, 100.0), PlanValue(0.0));
        QCOMPARE(m_facts->text("SELECT is_done FROM step"), u"1"_s);
        QVERIFY(service().set(step, PlanField::Progress, 99.0));
        QCOMPARE(m_facts->text("SELECT is_done FROM step"), u"0"_s);
    }

    void textIsKeptComposedAndWithoutNul()
    {
        const QString decomposed = u"한글"_s.normalized(QString::NormalizationForm_D) + QChar(0) + u"!"_s;
        QVERIFY(service().set({Kind::Plan, m_plan}, PlanField::Name, decomposed));
        QCOMPARE(plan().name, u"한글!"_s);
    }

    void movesAPartAmongItsSiblings()
    {
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(service().addStep(m_objective, title));
        QVERIFY(service().addStep(m_objective, u"first"_s, 0));
        QCOMPARE(steps(), (QStringList{u"first"_s, u"a"_s, u"b"_s, u"c"_s}));
        const PlanItem c{Kind::Step, plan().objectives.front().steps.back().id};
        QCOMPARE(*service().move(c, 1), 3);
        QCOMPARE(steps(), (QStringList{u"first"_s, u"c"_s, u"a"_s, u"b"_s}));
        QVERIFY(service().move(c, 99));
        QCOMPARE(steps().last(), u"c"_s);
        QCOMPARE(service().move({Kind::Plan, m_plan}, 0).error().code, ErrorCode::Usage);
    }

    void whatIsRemovedComesBackWhereItWas()
    {
        QVERIFY(service().addStep(m_objective, u"a"_s));
        const PlanItem b = *service().addStep(m_objective, u"b"_s);
        QVERIFY(service().addStep(m_objective, u"c"_s));
        QVERIFY(service().remove(b));
        QCOMPARE(steps(), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(service().restore(b));
        QCOMPARE(steps(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(service().remove({Kind::Objective, m_objective}));
        QVERIFY(plan().objectives.empty());
        QVERIFY(service().restore({Kind::Objective, m_objective}));
        QCOMPARE(steps().size(), 3);
    }

    void aChangeReachesTheSummaryTheIndexAndTheFeed()
    {
        {
            Transaction tx(m_profile->db());
            QVERIFY(SummaryRepository(m_profile->db()).store(m_clock.today(), {{.accountId = m_account}}));
            QVERIFY(tx.commit());
        }
        const QSignalSpy changed(&m_feed, &ChangeFeed::changed);
        const PlanItem step = *service().addStep(m_objective, u"S"_s);
        QVERIFY(service().set(step, PlanField::Progress, 50.0));
        QCOMPARE(m_facts->text("SELECT plan_id FROM account_summary"), m_plan);
        QCOMPARE(m_facts->text("SELECT plan_progress FROM account_summary"), u"0.5"_s);
        QCOMPARE(m_facts->text("SELECT kind || ref_id FROM search_queue"), u"successPlan"_s + m_plan);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).value<QSet<QString>>(), QSet<QString>{m_account});
        QVERIFY(service().set(step, PlanField::Progress, 50.0));
        QCOMPARE(changed.size(), 2);
    }

    /// At whichever step the database fails, the change and what follows from it are there together or not at
    /// all. (A COMMIT that is interrupted in its last step has happened, and says it failed.)
    void aFailureAtAnyPointLeavesAllOrNothing()
    {
        const PlanItem step = *service().addStep(m_objective, u"S"_s);
        sqlite3 *handle = m_profile->db().handle();
        int failures = 0;
        for (int after = 1; after < 5000; ++after) {
            QVERIFY(m_profile->db().script("DELETE FROM search_queue"));
            const QString before = steps().first();
            int left = after;
            sqlite3_progress_handler(
                handle, 1, [](void *count) { return --*static_cast<int *>(count) == 0 ? 1 : 0; }, &left);
            const auto set = service().set(step, PlanField::Name, u"N%1"_s.arg(after));
            sqlite3_progress_handler(handle, 0, nullptr, nullptr);
            QVERIFY(!m_profile->db().inTransaction());
            const bool changed = steps().first() != before;
            QCOMPARE(m_facts->text("SELECT count(*) FROM search_queue") == u"1", changed);
            QVERIFY(changed || !set);
            if (set)
                break;
            ++failures;
        }
        QVERIFY(failures > 20);
    }
};

QTEST_GUILESS_MAIN(TestPlanService)
#include "tst_planservice.moc"
