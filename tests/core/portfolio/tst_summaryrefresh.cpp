#include "core/portfolio/summaries.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/storage/summaryrepository.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// Today is Saturday, 2026-11-21; the last full week began on 2026-11-09.
class TestSummaryRefresh : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 21);
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;
    ManualClock m_clock;

    AccountSummary computed(const QString &account)
    {
        return computeSummaries(m_profile->db(), AccountScope::of({account}), m_clock)->value(account);
    }

    QString closedRenewal(const QString &account, QDate due)
    {
        const QString id = m_facts->renewal(account, due, 1);
        m_facts->set("renewal", id, "is_closed", true);
        return id;
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
        m_clock.set(QDateTime(m_today, QTime(9, 0), Qt::UTC));
    }

    void theRenewalIsTheNextOneThatIsOpen()
    {
        const QString a = m_facts->account(u"A"_s);
        closedRenewal(a, m_today.addDays(3));
        m_facts->renewal(a, m_today.addDays(-400), 1);
        m_facts->renewal(a, m_today.addDays(40), 100);
        m_facts->renewal(a, m_today.addDays(40), 200);
        m_facts->renewal(a, m_today.addDays(90), 400);
        QCOMPARE(computed(a).renewal, (NextRenewal{m_today.addDays(40), Money{300, u"KRW"_s}, false}));
    }

    void anOverdueRenewalStandsBeforeASubscriptionsDate()
    {
        const QString a = m_facts->account(u"A"_s);
        m_facts->renewal(a, m_today.addDays(-40), 1);
        m_facts->renewal(a, m_today.addDays(-10), 2);
        const QString s = m_facts->subscription(a, 1, u"year"_s, QDate(2026, 1, 1));
        m_facts->set("subscription", s, "renews_on", QDate(2027, 1, 1));
        QCOMPARE(computed(a).renewal, (NextRenewal{m_today.addDays(-10), Money{2, u"KRW"_s}, true}));
        const QString b = m_facts->account(u"B"_s);
        for (const QDate renews : {QDate(2027, 5, 1), QDate(2027, 3, 1)})
            m_facts->set("subscription", m_facts->subscription(b, 1, u"year"_s, QDate(2026, 1, 1)),
                "renews_on", renews);
        m_facts->set("subscription",
            m_facts->subscription(b, 1, u"year"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)), "renews_on",
            QDate(2026, 1, 1));
        QCOMPARE(computed(b).renewal, (NextRenewal{QDate(2027, 3, 1), {}, false}));
        QVERIFY(!computed(m_facts->account(u"C"_s)).renewal.on.isValid());
    }

    void arrIsOfToday()
    {
        const QString a = m_facts->account(u"A"_s);
        QVERIFY(!computed(a).arr);
        m_facts->subscription(a, 100, u"month"_s, QDate(2025, 1, 1), m_today.addDays(-1));
        QCOMPARE(*computed(a).arr, (Money{0, u"KRW"_s}));
        m_facts->subscription(a, 100, u"quarter"_s, m_today);
        QCOMPARE(*computed(a).arr, (Money{400, u"KRW"_s}));
        m_facts->set("subscription", m_facts->subscription(a, 5, u"year"_s, m_today), "currency", u"USD"_s);
        QVERIFY(!computed(a).arr);
    }

    void severalCurrenciesAreNotTheSameAsNone()
    {
        const QString a = m_facts->account(u"A"_s);
        const QString none = m_facts->account(u"B"_s);
        m_facts->subscription(a, 100, u"month"_s, QDate(2025, 1, 1));
        QVERIFY(!computed(a).severalCurrencies);
        m_facts->set("subscription", m_facts->subscription(a, 5, u"year"_s, m_today), "currency", u"USD"_s);
        QVERIFY(computed(a).severalCurrencies);
        QVERIFY(!computed(none).severalCurrencies);
        QVERIFY(SummaryRefresh(m_profile->db(), m_clock).refreshAll());
        const auto stored = SummaryRepository(m_profile->db()).ofDay(m_today, AccountScope::all());
        QCOMPARE(stored->value(a), computed(a));
        QCOMPARE(stored->value(none), computed(none));
    }

    void weeksAreTheLastTwelveFullOnesWithTheirGaps()
    {
        const QString a = m_facts->account(u"A"_s);
        m_facts->usage(a, u"active_users"_s, u"week"_s, QDate(2026, 11, 16), 99); // not over yet
        m_facts->usage(a, u"active_users"_s, u"week"_s, QDate(2026, 11, 9), 12);
        m_facts->usage(a, u"active_users"_s, u"week"_s, QDate(2026, 8, 24), 1.5);
        m_facts->usage(a, u"active_users"_s, u"week"_s, QDate(2026, 8, 17), 98);
        m_facts->usage(a, u"core_feature_users"_s, u"week"_s, QDate(2026, 11, 2), 97);
        WeeklyUsers expected;
        expected.front() = 1.5;
        expected.back() = 12;
        QCOMPARE(computed(a).weeklyUsers, expected);
    }

    void weeksSurviveTheirColumn()
    {
        WeeklyUsers users;
        QCOMPARE(weeklyUsersFrom(weeklyUsersText(users)), users);
        users[0] = 0.1;
        users[5] = 1234567.0;
        users[11] = 3;
        QCOMPARE(weeklyUsersFrom(weeklyUsersText(users)), users);
        QCOMPARE(weeklyUsersFrom("nonsense"), WeeklyUsers());
        QCOMPARE(weeklyUsersFrom(""), WeeklyUsers());
    }

    void storesWhatItComputes()
    {
        const QString a = m_facts->account(u"A"_s);
        m_facts->account(u"gone"_s, {{u"gone_at"_s, 5}});
        m_facts->subscription(a, 100, u"month"_s, QDate(2025, 1, 1));
        m_facts->usage(a, u"active_users"_s, u"week"_s, QDate(2026, 11, 9), 12);
        m_facts->renewal(a, m_today.addDays(40), 100);
        const QString objective = m_facts->objective(m_facts->plan(a, u"P"_s), u"O"_s);
        m_facts->step(objective, u"S"_s, 30);
        SummaryRefresh refresh(m_profile->db(), m_clock);
        QVERIFY(!*refresh.isCurrent());
        QVERIFY(refresh.refreshAll());
        QVERIFY(*refresh.isCurrent());
        const auto stored = SummaryRepository(m_profile->db()).ofDay(m_today, AccountScope::all());
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->value(a), computed(a));
        QCOMPARE(stored->value(a).planProgress, std::optional(0.3));
        m_clock.advance(std::chrono::hours(24));
        QVERIFY(!*refresh.isCurrent());
    }

    void writesNothingWhenNothingChanged()
    {
        m_facts->account(u"A"_s);
        m_facts->account(u"B"_s);
        SummaryRefresh refresh(m_profile->db(), m_clock);
        QVERIFY(refresh.refreshAll());
        const QString before = m_facts->text("SELECT total_changes()");
        QVERIFY(refresh.refreshAll());
        QCOMPARE(m_facts->text("SELECT total_changes()"), before);
    }

    void refreshesOnlyTheAccountsAskedFor()
    {
        const QString a = m_facts->account(u"A"_s);
        const QString b = m_facts->account(u"B"_s);
        QVERIFY(SummaryRefresh(m_profile->db(), m_clock).refresh({b}));
        QCOMPARE(m_facts->text("SELECT group_concat(account_id) FROM account_summary"), b);
        QVERIFY(a != b);
    }

    void stopsWhenAsked()
    {
        m_facts->account(u"A"_s);
        std::stop_source source;
        source.request_stop();
        const auto refreshed = SummaryRefresh(m_profile->db(), m_clock).refreshAll(source.get_token());
        QCOMPARE(refreshed.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSummaryRefresh)
#include "tst_summaryrefresh.moc"
