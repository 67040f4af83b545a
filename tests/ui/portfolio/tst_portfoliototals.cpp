#include "tests/support/warnings.h"
#include "tests/ui/portfolio/portfoliorows.h"
#include "ui/portfolio/portfoliototals.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestPortfolioTotals : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 21);

    static PortfolioRow worth(const QString &id, qint64 won, HealthBand band, QDate renewal = {})
    {
        PortfolioRow row = account(id, id);
        row.summary.arr = Money{won, u"KRW"_s};
        row.summary.band = band;
        row.summary.renewal = {.on = renewal, .target = Money{won / 2, u"KRW"_s}};
        return row;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void addsUpWhatIsKnown()
    {
        const QList<PortfolioRow> rows = {worth(u"a"_s, 1'000, HealthBand::Risk, m_today.addDays(90)),
            worth(u"b"_s, 2'000, HealthBand::Healthy, m_today), worth(u"c"_s, 4'000, HealthBand::Watch),
            account(u"d"_s, u"d"_s)};
        const PortfolioTotals totals = totalsOf(rows, false, m_today);
        QCOMPARE(totals.accounts, 4);
        QCOMPARE(totals.arr.amount, std::optional(Money{7'000, u"KRW"_s}));
        QCOMPARE(totals.arr.accounts, 3);
        QCOMPARE(totals.atRisk, 1);
        QCOMPARE(totals.atRiskArr.amount, std::optional(Money{1'000, u"KRW"_s}));
        QCOMPARE(totals.renewing, 2);
        QCOMPARE(totals.renewingAtRisk, 1);
        QCOMPARE(totals.renewingTarget.amount, std::optional(Money{1'500, u"KRW"_s}));
        QCOMPARE(totals.scored, 3);
        QCOMPARE(totals.healthyShare(), std::optional(1.0 / 3));
    }

    void aRenewalOfYesterdayOrInNinetyOneDaysIsNotWithinNinety()
    {
        const QList<PortfolioRow> rows = {worth(u"a"_s, 1, HealthBand::Risk, m_today.addDays(-1)),
            worth(u"b"_s, 1, HealthBand::Risk, m_today.addDays(91))};
        QCOMPARE(totalsOf(rows, false, m_today).renewing, 0);
    }

    void nothingKnownIsNotZero()
    {
        const PortfolioTotals totals = totalsOf({account(u"a"_s, u"a"_s)}, false, m_today);
        QVERIFY(!totals.arr.amount);
        QVERIFY(!totals.healthyShare());
    }

    void severalCurrenciesAreNotAdded()
    {
        QList<PortfolioRow> rows = {worth(u"a"_s, 1, HealthBand::Risk), worth(u"b"_s, 2, HealthBand::Risk),
            worth(u"c"_s, 3, HealthBand::Risk)};
        rows[1].summary.arr->currency = u"USD"_s;
        const PortfolioTotals totals = totalsOf(rows, false, m_today);
        QVERIFY(!totals.arr.amount);
        QVERIFY(totals.arr.severalCurrencies);
        QCOMPARE(totals.arr.accounts, 3);
    }

    void anAccountWithSeveralCurrenciesMakesTheSumUnknown()
    {
        QList<PortfolioRow> rows = {worth(u"a"_s, 1, HealthBand::Risk), worth(u"b"_s, 2, HealthBand::Risk)};
        rows[0].summary.arr.reset();
        rows[0].summary.severalCurrencies = true;
        const PortfolioTotals totals = totalsOf(rows, false, m_today);
        QVERIFY(!totals.arr.amount);
        QVERIFY(totals.arr.severalCurrencies);
        QVERIFY(totals.atRiskArr.severalCurrencies);
        QCOMPARE(totals.arr.accounts, 2);
        QCOMPARE(totals.paying, 2);
    }

    void anAccountWhoseSubscriptionsHaveEndedHasNoRevenue()
    {
        const QList<PortfolioRow> rows
            = {worth(u"a"_s, 0, HealthBand::Risk), worth(u"b"_s, 2, HealthBand::Risk)};
        const PortfolioTotals totals = totalsOf(rows, false, m_today);
        QCOMPARE(totals.arr.accounts, 2);
        QCOMPARE(totals.paying, 1);
    }

    void nothingAtRiskAndNothingDueIsNought()
    {
        const std::optional<Money> nought(Money{0, u"KRW"_s});
        PortfolioTotals totals = totalsOf({worth(u"a"_s, 5, HealthBand::Healthy)}, false, m_today);
        QCOMPARE(totals.atRiskArr.amount, nought);
        QCOMPARE(totals.renewingTarget.amount, nought);
        totals = totalsOf({worth(u"a"_s, 5, HealthBand::Unknown)}, false, m_today);
        QVERIFY(!totals.atRiskArr.amount); // nobody knows
        PortfolioRow risky = worth(u"a"_s, 5, HealthBand::Risk);
        risky.summary.arr.reset();
        totals = totalsOf({risky, worth(u"b"_s, 5, HealthBand::Healthy)}, false, m_today);
        QVERIFY(!totals.atRiskArr.amount); // something, of which the amount is not known
    }

    void onlyMineLeavesOthersOut()
    {
        QList<PortfolioRow> rows = {worth(u"a"_s, 1, HealthBand::Risk), worth(u"b"_s, 2, HealthBand::Risk)};
        rows[1].isMine = false;
        QCOMPARE(totalsOf(rows, true, m_today).accounts, 1);
        QCOMPARE(totalsOf(rows, true, m_today).arr.amount->minor, 1);
    }
};

QTEST_GUILESS_MAIN(TestPortfolioTotals)
#include "tst_portfoliototals.moc"
