#include "tests/support/warnings.h"
#include "ui/account360/accountnotes.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestAccountNotes : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 21);

    AccountOverview overview() const
    {
        AccountOverview made;
        made.today = m_today;
        return made;
    }

    QStringList texts(const AccountOverview &overview) const
    {
        QStringList found;
        for (const AccountNote &note : accountNotes(overview, Format(Language::English), QTimeZone::utc()))
            found.append(note.text);
        return found;
    }

    static ContactEntry contact(
        const QString &name, const QString &role, const QString &status, QDate left = {})
    {
        ContactEntry made;
        made.id = name;
        made.name = name;
        made.role = role;
        made.status = status;
        made.leftOn = left;
        return made;
    }

    static TimelineEntry call(const QDateTime &at)
    {
        TimelineEntry made;
        made.kind = TimelineKind::Call;
        made.at = at;
        return made;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void saysNothingWhereNothingIsKnown() { QVERIFY(texts(overview()).isEmpty()); }

    void tellsAChangeOfUsersFromATenthOn()
    {
        AccountOverview seen = overview();
        seen.tiles.weeklyUsersChange = -0.31;
        QCOMPARE(texts(seen), QStringList{u"Weekly active users \u221231% in 12 weeks"_s});
        seen.tiles.weeklyUsersChange = 0.09;
        QVERIFY(texts(seen).isEmpty());
    }

    void tellsWhoLeftIfTheyMatteredAndItIsNotLongAgo()
    {
        AccountOverview seen = overview();
        seen.contacts = {contact(u"Kim"_s, u"champion"_s, u"left"_s, m_today.addDays(-22)),
            contact(u"Lee"_s, u"user"_s, u"left"_s, m_today.addDays(-22)),
            contact(u"Park"_s, u"exec_sponsor"_s, u"left"_s, m_today.addDays(-181)),
            contact(u"A"_s, u"user"_s, u"active"_s), contact(u"B"_s, u"user"_s, u"active"_s)};
        const QStringList found = texts(seen);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(u"Kim (Champion) left on"_s));
    }

    void tellsWhenEverythingHangsOnOnePerson()
    {
        AccountOverview seen = overview();
        seen.contacts
            = {contact(u"Only"_s, u"user"_s, u"active"_s), contact(u"Gone"_s, u"user"_s, u"left"_s)};
        QCOMPARE(texts(seen), QStringList{u"Only one contact: Only"_s});
    }

    void countsSilenceFromTheLastConversation()
    {
        AccountOverview seen = overview();
        TimelineEntry survey;
        survey.kind = TimelineKind::Survey;
        survey.at = QDateTime(m_today, QTime(8, 0), Qt::UTC);
        seen.timeline = {survey, call(QDateTime(m_today.addDays(-14), QTime(8, 0), Qt::UTC))};
        QCOMPARE(texts(seen).size(), 1);
        seen.timeline[1].at = seen.timeline[1].at.addDays(1);
        QVERIFY(texts(seen).isEmpty());
    }

    void tellsOverdueStepsAndReachedOutcomes()
    {
        AccountOverview seen = overview();
        Step step;
        step.dueOn = m_today.addDays(-1);
        Outcome outcome;
        outcome.title = u"Close in two days"_s;
        outcome.base = 5;
        outcome.current = 2;
        outcome.target = 2;
        Objective objective;
        objective.steps = {step};
        objective.outcomes = {outcome};
        SuccessPlan plan;
        plan.objectives = {objective};
        seen.plans = {plan};
        const QStringList found = texts(seen);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.last(), u"Reached: Close in two days"_s);
    }

    void aMeetingToComeBreaksNoSilence()
    {
        AccountOverview seen = overview();
        seen.timeline = {call(QDateTime(m_today.addDays(3), QTime(8, 0), Qt::UTC)),
            call(QDateTime(m_today.addDays(-40), QTime(8, 0), Qt::UTC))};
        QCOMPARE(texts(seen), QStringList{u"No contact for 40 day(s)"_s});
    }

    void stepsOfAPlanThatIsOverAreNotOverdue()
    {
        AccountOverview seen = overview();
        Step step;
        step.dueOn = m_today.addDays(-1);
        Objective objective;
        objective.steps = {step};
        SuccessPlan plan;
        plan.objectives = {objective};
        for (const PlanState state : {PlanState::Completed, PlanState::Stopped}) {
            plan.state = state;
            seen.plans = {plan};
            QVERIFY(texts(seen).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountNotes)
#include "tst_accountnotes.moc"
