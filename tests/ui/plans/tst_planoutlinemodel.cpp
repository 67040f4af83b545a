#include "tests/support/warnings.h"
#include "ui/plans/planoutlinemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace {

Step step(const QString &id, int progress = 0, QDate due = {})
{
    Step made;
    made.id = id;
    made.title = id;
    made.progress = progress;
    made.dueOn = due;
    return made;
}

Outcome outcome(const QString &id)
{
    Outcome made;
    made.id = id;
    made.title = id;
    return made;
}

Objective objective(const QString &id, std::vector<Outcome> outcomes = {}, std::vector<Step> steps = {})
{
    Objective made;
    made.id = id;
    made.title = id;
    made.outcomes = std::move(outcomes);
    made.steps = std::move(steps);
    return made;
}

SuccessPlan planOf(std::vector<Objective> objectives)
{
    SuccessPlan plan;
    plan.id = u"plan"_s;
    plan.objectives = std::move(objectives);
    return plan;
}

/// The whole outline in one line: "a(x y) b()".
QString textOf(const QAbstractItemModel &model)
{
    QStringList objectives;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QStringList parts;
        for (int part = 0; part < model.rowCount(index); ++part)
            parts.append(model.index(part, 0, index).data().toString());
        objectives.append(index.data().toString() + u'(' + parts.join(u' ') + u')');
    }
    return objectives.join(u' ');
}

SuccessPlan randomPlan(QRandomGenerator &random)
{
    QStringList ids = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QStringList parts = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};
    std::shuffle(ids.begin(), ids.end(), random);
    std::shuffle(parts.begin(), parts.end(), random);
    std::vector<Objective> objectives;
    qsizetype next = 0;
    for (int i = random.bounded(6); i > 0; --i) {
        Objective made = objective(ids[i - 1]);
        for (int n = random.bounded(3); n > 0 && next < parts.size(); --n)
            made.outcomes.push_back(outcome(u"o"_s + parts[next++]));
        for (int n = random.bounded(4); n > 0 && next < parts.size(); --n)
            made.steps.push_back(step(u"s"_s + parts[next++], random.bounded(101)));
        objectives.push_back(made);
    }
    return planOf(objectives);
}

QString textOf(const SuccessPlan &plan)
{
    QStringList objectives;
    for (const Objective &objective : plan.objectives) {
        QStringList parts;
        for (const Outcome &outcome : objective.outcomes)
            parts.append(outcome.title);
        for (const Step &step : objective.steps)
            parts.append(step.title);
        objectives.append(objective.title + u'(' + parts.join(u' ') + u')');
    }
    return objectives.join(u' ');
}

} // namespace

class TestPlanOutlineModel : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 21);

    struct Fixture
    {
        PlanOutlineModel model = PlanOutlineModel(Format(Language::Korean), PlanOutlineModel::Mode::Editable);
        QAbstractItemModelTester tester
            = QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    };

private slots:
    void init() { failOnAnyWarning(); }

    void followsAnyPlanThroughAnyChange()
    {
        const quint32 seed = qEnvironmentVariable("SEED").isEmpty() ? QRandomGenerator::global()->generate()
                                                                    : qEnvironmentVariableIntValue("SEED");
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        Fixture f;
        for (int i = 0; i < 300; ++i) {
            const SuccessPlan plan = randomPlan(random);
            f.model.setPlan(plan, m_today);
            QCOMPARE(textOf(f.model), textOf(plan));
        }
    }

    void whatIsChosenMovesAlong()
    {
        Fixture f;
        f.model.setPlan(
            planOf({objective(u"a"_s, {}, {step(u"x"_s), step(u"y"_s)}), objective(u"b"_s)}), m_today);
        const QPersistentModelIndex held = f.model.find({PlanItem::Kind::Step, u"y"_s});
        f.model.setPlan(
            planOf({objective(u"b"_s), objective(u"a"_s, {outcome(u"o"_s)}, {step(u"y"_s), step(u"x"_s)})}),
            m_today);
        QCOMPARE(held.data().toString(), u"y"_s);
        QCOMPARE(held.row(), 1);
        QCOMPARE(held.parent().row(), 1);
    }

    void aChangedValueTouchesItsRowAlone()
    {
        Fixture f;
        f.model.setPlan(
            planOf({objective(u"a"_s, {outcome(u"o"_s)}, {step(u"x"_s), step(u"y"_s)})}), m_today);
        QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
        SuccessPlan plan = planOf({objective(u"a"_s, {outcome(u"o"_s)}, {step(u"x"_s), step(u"y"_s)})});
        plan.objectives[0].steps[1].owner = u"나"_s;
        f.model.setPlan(plan, m_today);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().data().toString(), u"y"_s);
    }

    void placesCountAmongTheirOwnKind()
    {
        Fixture f;
        f.model.setPlan(
            planOf({objective(u"a"_s, {outcome(u"o1"_s), outcome(u"o2"_s)}, {step(u"x"_s), step(u"y"_s)})}),
            m_today);
        QCOMPARE(f.model.positionOf(f.model.find({PlanItem::Kind::Outcome, u"o2"_s})), 1);
        QCOMPARE(f.model.positionOf(f.model.find({PlanItem::Kind::Step, u"y"_s})), 1);
    }

    void saysWhatIsLateAndHowFarAnOutcomeIs()
    {
        Fixture f;
        Outcome measured = outcome(u"o"_s);
        measured.base = 40;
        measured.current = 25;
        measured.target = 20;
        measured.unit = u"일"_s;
        f.model.setPlan(planOf({objective(u"a"_s, {measured},
                            {step(u"x"_s, 20, m_today.addDays(-1)), step(u"y"_s, 20, m_today)})}),
            m_today);
        const QModelIndex parent = f.model.index(0, 0);
        QCOMPARE(f.model.line(f.model.index(0, 0, parent)).measure, u"40 → 25 → 20 일"_s);
        QCOMPARE(f.model.index(0, PlanOutlineModel::Progress, parent).data().toString(), u"75%"_s);
        QVERIFY(f.model.line(f.model.index(1, 0, parent)).late);
        QVERIFY(!f.model.line(f.model.index(2, 0, parent)).late);
    }

    void aTitleCanBeEditedButNotEmptied()
    {
        Fixture f;
        f.model.setPlan(planOf({objective(u"a"_s)}), m_today);
        QSignalSpy renamed(&f.model, &PlanOutlineModel::renamed);
        const QModelIndex index = f.model.index(0, 0);
        QVERIFY(!f.model.setData(index, u"  "_s));
        QVERIFY(!f.model.setData(index, u"a"_s));
        QVERIFY(f.model.setData(index, u" b "_s));
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(renamed.first().at(1).toString(), u"b"_s);
        PlanOutlineModel readOnly(Format(Language::Korean), PlanOutlineModel::Mode::ReadOnly);
        readOnly.setPlan(planOf({objective(u"a"_s)}), m_today);
        QVERIFY(!readOnly.flags(readOnly.index(0, 0)).testFlag(Qt::ItemIsEditable));
    }

    void hostileTextIsShownAsItIs()
    {
        Fixture f;
        const QString hostile = u"<img src='file:///etc/passwd'>\u202Egnp"_s;
        f.model.setPlan(planOf({objective(hostile)}), m_today);
        QCOMPARE(f.model.index(0, 0).data().toString(), hostile);
        QVERIFY(!f.model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

    void nothingIsLateInWhatIsCancelled()
    {
        const QDate today(2026, 11, 21);
        Objective cancelled = objective(u"o"_s, {}, {step(u"s"_s, 0, today.addDays(-9))});
        PlanOutlineModel model(Format(Language::English), PlanOutlineModel::Mode::ReadOnly);
        model.setPlan(planOf({cancelled}), today);
        const QModelIndex s = model.find({PlanItem::Kind::Step, u"s"_s});
        QVERIFY(model.line(s).late);
        cancelled.state = ObjectiveState::Cancelled;
        model.setPlan(planOf({cancelled}), today);
        QVERIFY(!model.line(s).late);
    }

    void everyColumnSaysWhatItIs()
    {
        Outcome measured = outcome(u"c"_s);
        measured.base = 5;
        measured.current = 3;
        measured.target = 2;
        measured.unit = u"days"_s;
        Step owned = step(u"s"_s);
        owned.owner = u"Kim"_s;
        PlanOutlineModel model(Format(Language::English), PlanOutlineModel::Mode::ReadOnly);
        model.setPlan(planOf({objective(u"o"_s, {measured}, {owned})}), QDate(2026, 11, 21));
        const auto spoken = [&](const PlanItem &item, int column) {
            return model.find(item).siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken({PlanItem::Kind::Outcome, u"c"_s}, PlanOutlineModel::Title),
            u"Outcome: c, 5 → 3 → 2 days"_s);
        QCOMPARE(spoken({PlanItem::Kind::Step, u"s"_s}, PlanOutlineModel::Owner), u"Owner: Kim"_s);
    }
};

QTEST_MAIN(TestPlanOutlineModel)
#include "tst_planoutlinemodel.moc"
