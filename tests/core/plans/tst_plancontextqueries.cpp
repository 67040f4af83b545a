#include "core/plans/plancontextqueries.h"
#include "tests/support/facts.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestPlanContextQueries : public QObject
{
    Q_OBJECT

private:
    TestProfile m_profile;
    Facts m_facts{m_profile};
    PlanContextQueries m_context{m_profile.db()};

    void conflict(const QString &entity, const QString &id, const QString &field, const QVariant &theirs)
    {
        QVERIFY(m_profile.db()
                    .prepare("INSERT INTO plan_conflict (entity, local_id, field, theirs, found_at) "
                             "VALUES (:entity, :id, :field, :theirs, 5)")
                    .bind(":entity", entity)
                    .bind(":id", id)
                    .bind(":field", field)
                    .bind(":theirs", theirs.isNull() ? std::nullopt : std::optional(theirs.toString()))
                    .run());
    }

private slots:
    void init() { failOnAnyWarning(); }

    void readsWhatTheCrmSaysInTheFieldsOwnType()
    {
        const QString plan = m_facts.plan(m_facts.account(u"가온"_s), u"P"_s);
        const QString objective = m_facts.objective(plan, u"O"_s);
        const QString outcome = m_facts.outcome(objective, {});
        const QString step = m_facts.step(objective, u"S"_s, 20);
        conflict(u"successPlan"_s, plan, u"name"_s, u"Theirs"_s);
        conflict(u"objective"_s, objective, u"due_on"_s, u"2026-12-01"_s);
        conflict(u"outcome"_s, outcome, u"target"_s, u"2.5"_s);
        conflict(u"step"_s, step, u"is_done"_s, u"1"_s);
        conflict(u"step"_s, step, u"due_on"_s, {});
        conflict(u"step"_s, step, u"deleted"_s, u"deleted"_s);
        conflict(
            u"successPlan"_s, m_facts.plan(m_facts.account(u"나온"_s), u"Q"_s), u"name"_s, u"Other plan's"_s);

        const auto found = m_context.conflicts(plan);
        QVERIFY(found);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
        const QList<FieldConflict> wanted = {{{PlanItem::Kind::Plan, plan}, PlanField::Name, u"Theirs"_s, at},
            {{PlanItem::Kind::Objective, objective}, PlanField::DueOn, QDate(2026, 12, 1), at},
            {{PlanItem::Kind::Outcome, outcome}, PlanField::Target, 2.5, at},
            {{PlanItem::Kind::Step, step}, PlanField::Progress, 100.0, at},
            {{PlanItem::Kind::Step, step}, PlanField::DueOn, PlanValue(), at}};
        QCOMPARE(*found, wanted);
    }

    void offersMeThenColleaguesThenContactsWhoAreThere()
    {
        const QString account = m_facts.account(u"다온"_s);
        m_facts.add("user", {{u"remote_id"_s, u"006"_s}, {u"name"_s, u"가 동료"_s}});
        m_facts.add("user", {{u"remote_id"_s, u"005"_s}, {u"name"_s, u"나"_s}});
        m_facts.add("user", {{u"remote_id"_s, u"007"_s}, {u"name"_s, u"퇴사자"_s}, {u"is_active"_s, 0}});
        m_facts.add("contact", {{u"account_id"_s, account}, {u"name"_s, u"박 상무"_s}});
        m_facts.add(
            "contact", {{u"account_id"_s, account}, {u"name"_s, u"떠난 이"_s}, {u"status"_s, u"left"_s}});
        m_facts.add("contact", {{u"account_id"_s, m_facts.account(u"라온"_s)}, {u"name"_s, u"남의 고객"_s}});
        const auto people = m_context.people(account);
        QVERIFY(people);
        QCOMPARE(*people, (QStringList{u"나"_s, u"가 동료"_s, u"박 상무"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPlanContextQueries)
#include "tst_plancontextqueries.moc"
