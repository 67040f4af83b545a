#include "core/plans/planqueries.h"
#include "core/plans/planstandings.h"
#include "tests/support/facts.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestPlanQueries : public QObject
{
    Q_OBJECT

private:
    TestProfile m_profile;
    Facts m_facts{m_profile};
    PlanQueries m_plans{m_profile.db()};

private slots:
    void init() { failOnAnyWarning(); }

    void readsAnOutlineInOrder()
    {
        const QString a = m_facts.account(u"가온"_s);
        const QString p = m_facts.plan(a, u"마감 자동화"_s, {{u"vision"_s, u"5일에서 2일로"_s}});
        const QString second = m_facts.objective(p, u"둘째"_s, {{u"position"_s, 2}});
        const QString first = m_facts.objective(p, u"첫째"_s, {{u"position"_s, 1}});
        m_facts.outcome(
            first, {{u"base"_s, 5.0}, {u"current"_s, 4.0}, {u"target"_s, 2.0}, {u"unit"_s, u"일"_s}});
        m_facts.step(first, u"연동"_s, 100);
        m_facts.step(first, u"교육"_s, 20, {{u"due_on"_s, QDate(2026, 11, 14)}});
        m_facts.step(second, u"배포"_s, 0);

        const auto plan = m_plans.plan(p);
        QVERIFY(plan && *plan);
        QCOMPARE((*plan)->accountName, u"가온"_s);
        QCOMPARE((*plan)->vision, u"5일에서 2일로"_s);
        QVERIFY((*plan)->source.isEmpty());
        QCOMPARE((*plan)->objectives.size(), size_t(2));
        const Objective &o = (*plan)->objectives[0];
        QCOMPARE(o.title, u"첫째"_s);
        QCOMPARE(o.outcomes.at(0).unit, u"일"_s);
        QCOMPARE(o.steps.at(1).dueOn, QDate(2026, 11, 14));
        QCOMPARE(*o.progress(), 1.0 / 3);
        QCOMPARE(*(*plan)->progress(), 1.0 / 6);
        QVERIFY(!*m_plans.plan(u"none"_s));
    }

    void leavesOutWhatWasRemovedOrIsGone()
    {
        const QString a = m_facts.account(u"나온"_s);
        const QString p = m_facts.plan(a, u"P"_s);
        const QString o = m_facts.objective(p, u"O"_s);
        m_facts.objective(p, u"removed"_s, {{u"removed_at"_s, 1}});
        m_facts.objective(p, u"gone"_s, {{u"gone_at"_s, 1}});
        m_facts.step(o, u"removed"_s, 0, {{u"removed_at"_s, 1}});
        m_facts.step(o, u"kept"_s, 50);
        m_facts.outcome(o, {{u"gone_at"_s, 1}, {u"base"_s, 0}, {u"current"_s, 1}, {u"target"_s, 1}});
        m_facts.plan(a, u"removed"_s, {{u"removed_at"_s, 1}});
        const auto plans = m_plans.ofAccount(a);
        QVERIFY(plans);
        QCOMPARE(plans->size(), 1);
        QCOMPARE(plans->first().objectives.size(), size_t(1));
        QCOMPARE(*plans->first().progress(), 0.5);
        QCOMPARE(planStandings(m_profile.db(), AccountScope::of({a}))->value(a), (PlanStanding{p, 0.5}));
    }

    void thePlanThatStandsForAnAccountComesFirst()
    {
        const QString a = m_facts.account(u"다온"_s);
        m_facts.plan(a, u"stopped"_s, {{u"state"_s, u"stopped"_s}, {u"starts_on"_s, QDate(2026, 9, 1)}});
        m_facts.plan(a, u"draft"_s, {{u"state"_s, u"draft"_s}, {u"starts_on"_s, QDate(2026, 8, 1)}});
        m_facts.plan(a, u"older"_s, {{u"starts_on"_s, QDate(2025, 1, 1)}});
        const QString p = m_facts.plan(a, u"newer"_s, {{u"starts_on"_s, QDate(2026, 1, 1)}});
        QStringList names;
        for (const SuccessPlan &plan : *m_plans.ofAccount(a))
            names << plan.name;
        QCOMPARE(names, (QStringList{u"newer"_s, u"older"_s, u"draft"_s, u"stopped"_s}));
        const auto standing = planStandings(m_profile.db(), AccountScope::of({a}));
        QCOMPARE(standing->value(a), (PlanStanding{p, {}}));
    }

    void marksWhatDiffersFromTheCrm()
    {
        const QString a = m_facts.account(u"라온"_s);
        m_facts.add("user", {{u"remote_id"_s, u"005"_s}, {u"name"_s, u"이담당"_s}});
        const QVariantMap fromCrm = {{u"source"_s, u"sf"_s}, {u"owner_remote_id"_s, u"005"_s}};
        QVariantMap columns = fromCrm;
        columns.insert({{u"remote_id"_s, u"P1"_s}, {u"vision"_s, u"new"_s},
            {u"ends_on"_s, QDate(2026, 12, 31)},
            {u"base_json"_s, uR"({"name":"P","state":"active","vision":"old","ends_on":"2026-12-31"})"_s}});
        const QString p = m_facts.plan(a, u"P"_s, columns);
        columns = fromCrm;
        columns.insert({{u"remote_id"_s, u"O1"_s}, {u"owner"_s, u"박팀장"_s},
            {u"base_json"_s, uR"({"title":"O","state":"in_progress","due_on":null,"description":null})"_s}});
        const QString o = m_facts.objective(p, u"O"_s, columns);
        m_facts.outcome(o,
            {{u"current"_s, 5.0}, {u"target"_s, 9.0}, {u"base"_s, 1.0},
                {u"base_json"_s, uR"({"title":"Outcome","unit":null,"current":4,"target":9})"_s}});
        m_facts.step(
            o, u"S"_s, 60, {{u"base_json"_s, uR"({"title":"S","is_done":0,"due_on":"2026-01-01"})"_s}});
        m_facts.step(o, u"T"_s, 100, {{u"base_json"_s, uR"({"title":"T","is_done":0})"_s}});

        const SuccessPlan plan = **m_plans.plan(p);
        QCOMPARE(plan.edited, (QSet<PlanField>{PlanField::Vision}));
        QCOMPARE(plan.owner, u"이담당"_s);
        QCOMPARE(plan.source, u"sf"_s);
        const Objective &objective = plan.objectives.front();
        QCOMPARE(objective.edited, (QSet<PlanField>{PlanField::Owner}));
        QCOMPARE(objective.owner, u"박팀장"_s);
        QCOMPARE(objective.outcomes.front().edited, (QSet<PlanField>{PlanField::Current}));
        QCOMPARE(objective.steps[0].edited, (QSet<PlanField>{PlanField::DueOn}));
        QCOMPARE(objective.steps[1].edited, (QSet<PlanField>{PlanField::Progress}));
    }

    void listsAllPlansWithTheirState()
    {
        const auto rows = m_plans.all(QDate(2026, 11, 21));
        QVERIFY(rows);
        const auto at = std::ranges::find(*rows, u"마감 자동화"_s, &PlanRow::name);
        QVERIFY(at != rows->end());
        QCOMPARE(at->objectives, 2);
        QCOMPARE(at->steps, 3);
        QCOMPARE(at->stepsDone, 1);
        QCOMPARE(at->stepsOverdue, 1);
        QCOMPARE(*at->progress, 1.0 / 6);
        QVERIFY(std::ranges::is_sorted(*rows, {}, &PlanRow::accountName));
    }

    void nobodyCanOwnWhatTheCrmGivesAnOwner()
    {
        const QString a = m_facts.account(u"마루"_s);
        m_facts.add("user", {{u"remote_id"_s, u"007"_s}, {u"name"_s, u"최담당"_s}});
        const auto ownerOf = [&](const QVariant &owner) {
            const QString p = m_facts.plan(a, u"P"_s,
                {{u"source"_s, u"sf"_s}, {u"remote_id"_s, freshId()}, {u"owner_remote_id"_s, u"007"_s},
                    {u"owner"_s, owner}, {u"base_json"_s, uR"({"name":"P","owner":"007"})"_s}});
            const SuccessPlan plan = **m_plans.plan(p);
            return std::pair(plan.owner, plan.edited.contains(PlanField::Owner));
        };
        QCOMPARE(ownerOf(QVariant()), std::pair(u"최담당"_s, false));
        QCOMPARE(ownerOf(u""_s), std::pair(QString(), true));
        QCOMPARE(ownerOf(u"최담당"_s), std::pair(u"최담당"_s, false)); // written, and the same
        QCOMPARE(ownerOf(u"박팀장"_s), std::pair(u"박팀장"_s, true));
    }
};

QTEST_GUILESS_MAIN(TestPlanQueries)
#include "tst_planqueries.moc"
