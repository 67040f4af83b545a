#include "core/account360/accounttiles.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestAccountTiles : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 21);
    const QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

    AccountOverview weeks(const QHash<int, double> &usersByWeeksAgo) const
    {
        AccountOverview overview{.today = m_today};
        for (int ago = 26; ago >= 1; --ago) {
            UsageWeek week{.monday = QDate(2026, 11, 16).addDays(-7 * ago)};
            if (usersByWeeksAgo.contains(ago))
                week.activeUsers = usersByWeeksAgo.value(ago);
            overview.usage.append(week);
        }
        return overview;
    }
    AccountTiles tiles(
        const AccountOverview &overview, const MonthlyUsage &usage = {}, const TileAges &ages = {}) const
    {
        return accountTiles(overview, {}, usage, ages, m_now);
    }

private slots:
    void init() { failOnAnyWarning(); }

    void weeklyUsersCompareWithTwelveWeeksBefore()
    {
        const AccountTiles t = tiles(weeks({{1, 69}, {5, 80}, {13, 100}}));
        QCOMPARE(*t.weeklyUsers.number(), 69.0);
        QCOMPARE(*t.weeklyUsersChange, -0.31);
        QCOMPARE(t.weeklyUsers.n, 2);
        QCOMPARE(t.weeklyUsers.from, QDate(2026, 11, 9));
        QCOMPARE(t.weeklyUsers.to, QDate(2026, 11, 15));
        QVERIFY(!t.weeklyUsers.definition.formula.ko.isEmpty());
    }

    void aGapMovesTheLastKnownWeekBack()
    {
        const AccountTiles t = tiles(weeks({{3, 50}, {15, 40}}));
        QCOMPARE(*t.weeklyUsers.number(), 50.0);
        QCOMPARE(*t.weeklyUsersChange, 0.25);
        QVERIFY(!tiles(weeks({{3, 50}, {15, 0}})).weeklyUsersChange);
        QVERIFY(!tiles(weeks({{13, 50}})).weeklyUsers.isKnown());
        QCOMPARE(tiles(weeks({})).weeklyUsers.reason, KpiReason::NoData);
    }

    void licencesAreThoseOfTheLastMonth()
    {
        MonthlyUsage usage(QDate(2026, 11, 1));
        usage.insert(MonthlyUsage::Metric::LicencesBought, QDate(2026, 10, 1), 200);
        usage.insert(MonthlyUsage::Metric::LicencesAssigned, QDate(2026, 10, 1), 190);
        usage.insert(MonthlyUsage::Metric::ActiveUsers, QDate(2026, 10, 1), 150);
        const AccountTiles t = tiles(weeks({}), usage);
        QCOMPARE(*t.licenceUse.number(), 0.75);
        QCOMPARE(t.licenceUse.n, 200);
        QCOMPARE(t.licenceUse.to, QDate(2026, 10, 31));
        QCOMPARE(*t.licencesUsed, 150.0);
        MonthlyUsage none(QDate(2026, 11, 1));
        none.insert(MonthlyUsage::Metric::LicencesBought, QDate(2026, 10, 1), 0);
        none.insert(MonthlyUsage::Metric::ActiveUsers, QDate(2026, 10, 1), 1);
        QCOMPARE(tiles(weeks({}), none).licenceUse.reason, KpiReason::NothingAtStart);
    }

    void openCasesKnowTheOldest()
    {
        AccountOverview overview = weeks({});
        QCOMPARE(tiles(overview).openCases.reason, KpiReason::NoData);
        QCOMPARE(*tiles(overview, {}, {.cases = m_now}).openCases.number(), 0.0);
        overview.cases = {{.openedAt = m_now.addDays(-6)}, {.isClosed = true, .openedAt = m_now.addDays(-60)},
            {.openedAt = m_now.addDays(-2)}};
        const AccountTiles t = tiles(overview);
        QCOMPARE(*t.openCases.number(), 2.0);
        QCOMPARE(t.openCases.n, 3);
        QCOMPARE(*t.oldestOpenCaseDays, 6);
    }
};

QTEST_GUILESS_MAIN(TestAccountTiles)
#include "tst_accounttiles.moc"
