#include "core/kpi/kpiqueries.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// Today is 2026-11-21.
class TestKpiQueries : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 21);
    const QDateTime m_read = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);

    static double number(const Result<KpiReport> &report, const QString &code)
    {
        return report->find(code)->number().value_or(-1);
    }

private slots:
    void init() { failOnAnyWarning(); }

    void readsTheFactsOfEachLevel()
    {
        TestProfile profile;
        Facts facts(profile);
        const ManualClock clock;
        const QString a = facts.account(u"가온"_s, {{u"segment"_s, u"SMB"_s}});
        const QString b = facts.account(u"Aurora"_s, {{u"segment"_s, u"Enterprise"_s}});
        facts.subscription(a, 1000, u"month"_s, QDate(2025, 1, 1));
        facts.subscription(b, 3000, u"quarter"_s, QDate(2025, 1, 1), QDate(2026, 5, 31));
        facts.subscription(b, 6000, u"year"_s, QDate(2026, 6, 1));
        facts.renewal(a, m_today.addDays(10), 700);
        for (int i = 0; i < 5; ++i)
            facts.survey(i < 2 ? a : b, u"nps"_s, i < 2 ? 0 : 10, m_today.addDays(-i));
        facts.freshness(u"subscription"_s, m_read);

        const KpiQueries kpis(profile.db(), clock);
        const auto all = kpis.report({});
        QVERIFY(all);
        QCOMPARE(all->find(u"mrr"_s)->money()->minor, 1500);
        QCOMPARE(number(all, u"nrr"_s), 18000.0 / 24000.0);
        QCOMPARE(number(all, u"grr"_s), 18000.0 / 24000.0);
        QCOMPARE(number(all, u"nps"_s), 20.0);
        QCOMPARE(number(all, u"renewals_due"_s), 1.0);
        QCOMPARE(all->find(u"mrr"_s)->asOf, m_read);
        QVERIFY(!all->find(u"nps"_s)->asOf.isValid());
        QCOMPARE(all->accounts, 2);

        const auto segment = kpis.report({KpiLevel::Kind::Segment, u"SMB"_s});
        QVERIFY(segment);
        QCOMPARE(segment->find(u"mrr"_s)->money()->minor, 1000);
        QCOMPARE(number(segment, u"nrr"_s), 1.0);
        const auto account = kpis.report({KpiLevel::Kind::Account, u"aurora"_s}, 24);
        QVERIFY(account);
        QCOMPARE(number(account, u"nrr"_s), 0.5);
        QCOMPARE(account->find(u"nps"_s)->reason, KpiReason::TooFewAnswers);
        QCOMPARE(account->find(u"renewals_due"_s)->reason, KpiReason::NoData);
        QCOMPARE(account->movements.size(), 24);
        QCOMPARE(*kpis.segments(), (QStringList{u"Enterprise"_s, u"SMB"_s}));
    }

    void anAccountThatIsGoneHasAPastButNoToday()
    {
        TestProfile profile;
        Facts facts(profile);
        const ManualClock clock;
        const QDateTime gone(QDate(2026, 10, 20), QTime(3, 0), Qt::UTC);
        const QString a
            = facts.account(u"떠난 곳"_s, {{u"gone_at"_s, gone}, {u"gone_reason"_s, u"deleted"_s}});
        const QString b = facts.account(u"남은 곳"_s);
        facts.subscription(a, 1000, u"month"_s, QDate(2024, 1, 1));
        facts.subscription(b, 500, u"month"_s, QDate(2024, 1, 1));
        facts.renewal(a, m_today.addDays(5), 100);
        facts.survey(a, u"nps"_s, 9, m_today);

        const auto report = KpiQueries(profile.db(), clock).report({}, 3);
        QVERIFY(report);
        const KpiValue mrr = *report->find(u"mrr"_s);
        QCOMPARE(mrr.series[0].value, KpiAmount(Money{1500, u"KRW"_s}));
        QCOMPARE(mrr.series[1].value, KpiAmount(Money{500, u"KRW"_s}));
        QCOMPARE(number(report, u"nrr"_s), 1.0);
        QCOMPARE(number(report, u"logo_churn"_s), 0.0);
        QCOMPARE(report->find(u"nrr"_s)->n, 1);
        QCOMPARE(number(report, u"renewals_due"_s), 0.0);
        QCOMPARE(report->find(u"nps"_s)->n, 0);
        QCOMPARE(report->accounts, 1);
    }

    void amountsOutOfAnyRangeAreLeftOut()
    {
        TestProfile profile;
        Facts facts(profile);
        const ManualClock clock;
        const QString a = facts.account(u"가온"_s);
        facts.subscription(a, std::numeric_limits<qint64>::min(), u"month"_s, QDate(2024, 1, 1));
        facts.subscription(a, std::numeric_limits<qint64>::max(), u"month"_s, QDate(2024, 1, 1));
        facts.subscription(a, 100, u"month"_s, QDate(2024, 1, 1));
        QCOMPARE(KpiQueries(profile.db(), clock).report({})->find(u"mrr"_s)->money()->minor, 100);
    }

    void whatIsNotThereIsSaid()
    {
        TestProfile profile;
        Facts facts(profile);
        const ManualClock clock;
        facts.account(u"가온"_s);
        facts.account(u"가온"_s);
        const KpiQueries kpis(profile.db(), clock);
        QCOMPARE(kpis.report({KpiLevel::Kind::Segment, u"none"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(kpis.report({KpiLevel::Kind::Account, u"none"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(kpis.report({KpiLevel::Kind::Account, u"가온"_s}).error().code, ErrorCode::Ambiguous);
        QCOMPARE(kpis.report({}, 0).error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestKpiQueries)
#include "tst_kpiqueries.moc"
