#include "core/domain/revenue.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestRevenue : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aSubscriptionIsActiveFromItsFirstDayToItsLast()
    {
        const RevenueTerm term{.from = QDate(2026, 1, 1), .to = QDate(2026, 6, 30), .annualMinor = 1200};
        QVERIFY(!term.isActive(QDate(2025, 12, 31)));
        QVERIFY(term.isActive(QDate(2026, 1, 1)));
        QVERIFY(term.isActive(QDate(2026, 6, 30)));
        QVERIFY(!term.isActive(QDate(2026, 7, 1)));
        QVERIFY(RevenueTerm{.from = QDate(2026, 1, 1)}.isActive(QDate(2099, 1, 1)));
    }

    void whatIsGoneCountsOnlyInMeasurementsBefore()
    {
        const RevenueTerms terms
            = {{.from = QDate(2026, 1, 1), .goneOn = QDate(2026, 5, 10), .annualMinor = 1200}};
        QCOMPARE(annualOn(terms, QDate(2026, 4, 30), QDate(2026, 4, 30)), 1200);
        QCOMPARE(annualOn(terms, QDate(2026, 4, 30), QDate(2026, 5, 31)), 0);
        QCOMPARE(annualOn(terms, QDate(2026, 5, 10), QDate(2026, 5, 10)), 0);
        QVERIFY(!firstRevenueOn(terms, QDate(2026, 5, 31)).isValid());
    }

    void theFirstRevenueIsThatOfAnAmount()
    {
        const RevenueTerms terms = {{.from = QDate(2025, 1, 1), .annualMinor = 0},
            {.from = QDate(2026, 3, 1), .annualMinor = 12}, {.from = QDate(2026, 2, 1), .annualMinor = 24}};
        QCOMPARE(firstRevenueOn(terms, QDate(2026, 12, 31)), QDate(2026, 2, 1));
    }

    void aSumStaysWithinItsRange()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(addedUp(most, 1), most);
        QCOMPARE(addedUp(-most, -most), std::numeric_limits<qint64>::min());
        QCOMPARE(addedUp(2, 3), 5);
    }

    void severalCurrenciesAreNone()
    {
        const RevenueTerm krw{.currency = u"KRW"_s};
        const RevenueTerm usd{.currency = u"USD"_s};
        QCOMPARE(currencyOf(RevenueTerms{krw, krw}), u"KRW"_s);
        QVERIFY(currencyOf(RevenueTerms{krw, usd}).isEmpty());
        QVERIFY(currencyOf(RevenueTerms{}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRevenue)
#include "tst_revenue.moc"
