#include "core/domain/successplan.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

Outcome outcome(std::optional<double> base, std::optional<double> current, std::optional<double> target)
{
    Outcome made;
    made.base = base;
    made.current = current;
    made.target = target;
    return made;
}

Step step(int progress, QDate due = {})
{
    Step made;
    made.progress = progress;
    made.dueOn = due;
    return made;
}

} // namespace

class TestSuccessPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anOutcomeIsAsFarAsItsValueIs_data()
    {
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("current");
        QTest::addColumn<double>("realised");
        QTest::newRow("a target below the base") << 40.0 << 20.0 << 25.0 << 0.75;
        QTest::newRow("a target above the base") << 0.0 << 24.0 << 9.0 << 0.375;
        QTest::newRow("beyond the target") << 0.0 << 10.0 << 12.0 << 1.0;
        QTest::newRow("worse than the base") << 10.0 << 20.0 << 5.0 << 0.0;
    }

    void anOutcomeIsAsFarAsItsValueIs()
    {
        QFETCH(double, base);
        QFETCH(double, target);
        QFETCH(double, current);
        QFETCH(double, realised);
        QCOMPARE(*outcome(base, current, target).valueRealised(), realised);
    }

    void anOutcomeThatCannotBeComputedHasNoValue()
    {
        QVERIFY(!outcome(5, 5, 5).valueRealised());
        QVERIFY(!outcome({}, 5, 10).valueRealised());
        QVERIFY(!outcome(0, {}, 10).valueRealised());
        QVERIFY(!outcome(0, 5, {}).valueRealised());
    }

    void anObjectiveGoesByItsOutcomesElseByItsSteps()
    {
        Objective objective;
        QVERIFY(!objective.progress());
        objective.steps = {step(100), step(50), step(0), step(0)};
        QCOMPARE(*objective.progress(), 0.375);
        objective.outcomes = {outcome({}, 5, 10)};
        QCOMPARE(*objective.progress(), 0.375);
        objective.outcomes = {outcome(40, 25, 20), outcome(0, 5, 10), outcome({}, 1, 2)};
        QCOMPARE(*objective.progress(), 0.625);
    }

    void aPlanIsTheMeanOfItsObjectivesThatAreKnownAndNotCancelled()
    {
        SuccessPlan plan;
        QVERIFY(!plan.progress());
        Objective done;
        done.steps = {step(100)};
        Objective half;
        half.steps = {step(50)};
        Objective cancelled = done;
        cancelled.state = ObjectiveState::Cancelled;
        plan.objectives = {done, half, Objective(), cancelled};
        QCOMPARE(*plan.progress(), 0.75);
    }

    void countsStepsThatAreDoneAndOverdue()
    {
        const QDate today(2026, 11, 21);
        SuccessPlan plan;
        Objective objective;
        objective.steps
            = {step(100, today.addDays(-3)), step(20, today.addDays(-1)), step(0, today), step(0)};
        plan.objectives = {objective, objective};
        QCOMPARE(plan.stepCount(), 8);
        QCOMPARE(plan.stepsDone(), 2);
        QCOMPARE(plan.stepsOverdue(today), 2);
    }

    void statesKeepTheirCodes()
    {
        for (const PlanState state : {PlanState::Draft, PlanState::Agreed, PlanState::Active,
                 PlanState::Completed, PlanState::Stopped})
            QCOMPARE(planStateNamed(planStateCode(state)), state);
        QCOMPARE(objectiveStateCode(ObjectiveState::NotStarted), u"not_started"_s);
        QCOMPARE(objectiveStateNamed(u"cancelled"), ObjectiveState::Cancelled);
    }

    void stepsOfWhatIsCancelledDoNotCount()
    {
        const QDate today(2026, 11, 21);
        Objective open;
        open.steps = {step(100), step(0, today.addDays(-1))};
        Objective cancelled = open;
        cancelled.state = ObjectiveState::Cancelled;
        SuccessPlan plan;
        plan.objectives = {open, cancelled};
        QCOMPARE(plan.stepCount(), 2);
        QCOMPARE(plan.stepsDone(), 1);
        QCOMPARE(plan.stepsOverdue(today), 1);
        QVERIFY(open.isOverdue(open.steps[1], today));
        QVERIFY(!cancelled.isOverdue(cancelled.steps[1], today));
    }
};

QTEST_GUILESS_MAIN(TestSuccessPlan)
#include "tst_successplan.moc"
