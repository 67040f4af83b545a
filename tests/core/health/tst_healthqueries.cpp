#include "core/health/healthqueries.h"
#include "core/storage/summaryrepository.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const MeasureScore &measure(const HealthScore &health, const QString &code)
{
    for (const GroupScore &group : health.groups) {
        for (const MeasureScore &m : group.measures) {
            if (m.code == code)
                return m;
        }
    }
    qFatal("no measure %s", qPrintable(code));
}

} // namespace

/// Today is 2026-11-21; the last full month is October.
class TestHealthQueries : public QObject
{
    Q_OBJECT

private:
    TestProfile m_profile;
    Facts m_facts{m_profile};
    ManualClock m_clock;
    HealthQueries m_health{m_profile.db(), m_clock};

    void months(const QString &account, const QString &metric, const QList<double> &newestFirst)
    {
        QDate month(2026, 10, 1);
        for (const double value : newestFirst) {
            m_facts.usage(account, metric, u"month"_s, month, value);
            month = month.addMonths(-1);
        }
    }

private slots:
    void init() { failOnAnyWarning(); }

    void makesTheFiveInputsOfTheFacts()
    {
        const QString a = m_facts.account(u"가온"_s);
        months(a, u"licences_bought"_s, {200});
        months(a, u"active_users"_s, {130});
        months(a, u"capabilities_bought"_s, {20});
        months(a, u"capabilities_in_use"_s, {9});
        months(a, u"file_uploads"_s, {30, 30, 30, 20, 20, 20});
        m_facts.subscription(a, 100, u"month"_s, QDate(2025, 1, 1), QDate(2026, 6, 30));
        m_facts.subscription(a, 110, u"month"_s, QDate(2026, 7, 1));
        const QDateTime first(QDate(2026, 8, 24), QTime(0, 0), Qt::UTC);
        for (const QDateTime &opened : {first, first.addDays(40), first.addSecs(-1)})
            m_facts.add("support_case", {{u"account_id"_s, a}, {u"opened_at"_s, opened}});

        const auto health = m_health.score(a);
        QVERIFY(health);
        QCOMPARE(*measure(*health, u"licence_use"_s).input.raw, 0.65);
        QCOMPARE(*measure(*health, u"breadth"_s).input.raw, 0.45);
        QCOMPARE(*measure(*health, u"uploads"_s).input.raw, 0.5);
        QCOMPARE(*measure(*health, u"growth"_s).input.raw, 0.1);
        QCOMPARE(*measure(*health, u"tickets"_s).input.raw, 1.0); // 2 of 3 lie within 90 days, 200 licences
        QCOMPARE(measure(*health, u"tickets"_s).input.n, 2);
        QCOMPARE(health->coverage, 1.0);
        QVERIFY(!measure(*health, u"logins"_s).score);
    }

    void theTicketWindowBeginsWithTheUsersDay()
    {
        ManualClock seoul(QDateTime(QDate(2026, 11, 20), QTime(15, 30), Qt::UTC), QTimeZone("Asia/Seoul"));
        const QString a = m_facts.account(u"서울"_s);
        months(a, u"licences_bought"_s, {100});
        m_facts.add("support_case",
            {{u"account_id"_s, a}, {u"opened_at"_s, QDateTime(QDate(2026, 8, 23), QTime(15, 0), Qt::UTC)}});
        m_facts.add("support_case",
            {{u"account_id"_s, a}, {u"opened_at"_s, QDateTime(QDate(2026, 8, 23), QTime(14, 59), Qt::UTC)}});
        QCOMPARE(measure(*HealthQueries(m_profile.db(), seoul).score(a), u"tickets"_s).input.n, 1);
    }

    void aTicketOfTomorrowDoesNotCountToday()
    {
        ManualClock clock;
        const QString a = m_facts.account(u"내일"_s);
        months(a, u"licences_bought"_s, {100});
        for (const int days : {0, 1}) {
            m_facts.add("support_case",
                {{u"account_id"_s, a},
                    {u"opened_at"_s, clock.today().addDays(days).startOfDay(clock.zone()).toUTC()}});
        }
        QCOMPARE(measure(*HealthQueries(m_profile.db(), clock).score(a), u"tickets"_s).input.n, 1);
    }

    void licencesAssignedStandInForActiveUsers()
    {
        const QString a = m_facts.account(u"나온"_s);
        months(a, u"licences_bought"_s, {100});
        months(a, u"licences_assigned"_s, {80});
        QCOMPARE(*measure(*m_health.score(a), u"licence_use"_s).input.raw, 0.8);
    }

    void missingFactsSayWhyTheyAreMissing()
    {
        const QString a = m_facts.account(u"다온"_s);
        m_facts.usage(a, u"licences_bought"_s, u"month"_s, QDate(2026, 10, 1), 0);
        m_facts.usage(a, u"active_users"_s, u"month"_s, QDate(2026, 10, 1), 5);
        m_facts.usage(a, u"capabilities_bought"_s, u"month"_s, QDate(2026, 8, 1), 20);
        m_facts.usage(a, u"capabilities_in_use"_s, u"month"_s, QDate(2026, 8, 1), 5);
        m_facts.usage(a, u"file_uploads"_s, u"month"_s, QDate(2026, 10, 1), 5);
        m_facts.subscription(a, 100, u"month"_s, QDate(2026, 7, 1));
        const auto health = m_health.score(a);
        QVERIFY(health);
        QCOMPARE(measure(*health, u"licence_use"_s).input.missing, MissingInput::NothingToCompareWith);
        QCOMPARE(measure(*health, u"tickets"_s).input.missing, MissingInput::NothingToCompareWith);
        QCOMPARE(measure(*health, u"growth"_s).input.missing, MissingInput::NothingToCompareWith);
        QCOMPARE(measure(*health, u"breadth"_s).input.missing, MissingInput::Stale);
        QCOMPARE(measure(*health, u"uploads"_s).input.missing, MissingInput::NoData);
        QVERIFY(!health->score);
    }

    void anAccountWithoutDataHasNoScore()
    {
        const QString a = m_facts.account(u"빈"_s);
        const auto health = m_health.score(a);
        QVERIFY(health);
        QVERIFY(!health->score);
        QCOMPARE(health->groups.size(), Scorecard::standard().groups.size());
    }

    void standingsAreAsStoredForTodayElseComputed()
    {
        const QString a = m_facts.account(u"저장"_s);
        const QString b = m_facts.account(u"계산"_s);
        for (const QString &id : {a, b}) {
            months(id, u"licences_bought"_s, {100});
            months(id, u"active_users"_s, {85});
        }
        Transaction tx(m_profile.db());
        AccountSummary stored{.accountId = a, .healthScore = 12, .band = HealthBand::Risk, .coverage = 0.5};
        QVERIFY(SummaryRepository(m_profile.db()).store(m_clock.today(), {stored}));
        QVERIFY(tx.commit());

        const auto standings = m_health.standings(AccountScope::of({a, b}));
        QVERIFY(standings);
        QCOMPARE(standings->size(), 2);
        for (const HealthStanding &standing : *standings) {
            if (standing.accountId == a)
                QCOMPARE(standing, (HealthStanding{a, u"저장"_s, 12.0, HealthBand::Risk, 0.5, {}}));
            else
                QCOMPARE(*standing.score, *m_health.score(b)->score);
        }
    }
};

QTEST_GUILESS_MAIN(TestHealthQueries)
#include "tst_healthqueries.moc"
