#include "core/kpi/revenuemonth.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

/// A year's worth of 12 × @p mrr from @p from to @p to.
RevenueTerm term(qint64 mrr, QDate from, QDate to = {})
{
    return {.from = from, .to = to, .annualMinor = mrr * 12, .currency = u"KRW"_s};
}

/// The vector of the product sheet: MRR 12 months ago and now.
RevenueBook planted()
{
    const QDate old(2024, 1, 1);
    const QDate end(2026, 8, 31);
    const QDate next(2026, 9, 1);
    return {{u"A"_s, {term(1000, old, end), term(1200, next)}},
        {u"B"_s, {term(1000, old, end), term(700, next)}}, {u"C"_s, {term(1000, old, end)}},
        {u"D"_s, {term(500, next)}}, {u"E"_s, {term(2000, old)}}};
}

} // namespace

class TestRevenueMonth : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aMonthIsMeasuredOnItsLastDayTheRunningOneToday()
    {
        const auto months = kpiMonths(today, 3);
        QCOMPARE(months.size(), size_t(3));
        QCOMPARE(months[0].first, QDate(2026, 9, 1));
        QCOMPARE(months[0].opening, QDate(2026, 8, 31));
        QCOMPARE(months[0].end, QDate(2026, 9, 30));
        QCOMPARE(months[2].end, today);
        QVERIFY(months[2].running && !months[1].running);
        QCOMPARE(months[2].cohortOn, QDate(2025, 11, 30));
        QCOMPARE(months[2].yearFrom, QDate(2025, 11, 22));
        QCOMPARE(kpiMonths(QDate(2025, 2, 10), 1)[0].cohortOn, QDate(2024, 2, 29));
    }

    void theCohortIsComparedWithItselfAYearBefore()
    {
        const RevenueMonth row = revenueMonths(planted(), kpiMonths(today, 1)).front();
        QCOMPARE(row.cohort, 4);
        QCOMPARE(row.kept, 3);
        QCOMPARE(row.cohortThen, 5000 * 12);
        QCOMPARE(row.cohortNow, 3900 * 12);
        QCOMPARE(row.cohortAtMostThen, 3700 * 12);
    }

    void movementsOfAMonthAreNamed()
    {
        const RevenueMonth row = revenueMonths(planted(), kpiMonths(today, 3)).front();
        QCOMPARE(row.movements.month, QDate(2026, 9, 1));
        QCOMPARE(row.movements.opening, 5000 * 12);
        QCOMPARE(row.movements.fresh, 500 * 12);
        QCOMPARE(row.movements.expansion, 200 * 12);
        QCOMPARE(row.movements.contraction, 300 * 12);
        QCOMPARE(row.movements.churn, 1000 * 12);
        QCOMPARE(row.movements.reactivation, 0);
        QCOMPARE(row.movements.closing, 4400 * 12);
        QCOMPARE(row.openingLogos, 4);
        QCOMPARE(row.lostLogos, 1);
        QCOMPARE(row.newCustomers, 1);
        QCOMPARE(row.movements.customers, 4);
    }

    void whoComesBackIsReactivatedNotNew()
    {
        const RevenueBook book
            = {{u"A"_s, {term(100, QDate(2025, 1, 1), QDate(2026, 3, 31)), term(80, QDate(2026, 10, 5))}}};
        const RevenueMonth row = revenueMonths(book, kpiMonths(today, 2)).front();
        QCOMPARE(row.movements.reactivation, 80 * 12);
        QCOMPARE(row.movements.fresh, 0);
        QCOMPARE(row.newCustomers, 0);
    }

    void aCancelledSubscriptionIsContractionWhileAnotherIsActive()
    {
        const RevenueBook book
            = {{u"A"_s, {term(100, QDate(2025, 1, 1), QDate(2026, 10, 10)), term(80, QDate(2025, 1, 1))}}};
        const RevenueMonth row = revenueMonths(book, kpiMonths(today, 2)).front();
        QCOMPARE(row.movements.contraction, 100 * 12);
        QCOMPARE(row.lostLogos, 0);
    }

    void whatIsGoneIsNeitherRevenueNorChurnAfterwards()
    {
        RevenueTerm gone = term(100, QDate(2024, 1, 1));
        gone.goneOn = QDate(2026, 10, 15);
        const auto rows = revenueMonths({{u"A"_s, {gone}}}, kpiMonths(today, 3));
        QCOMPARE(rows[0].movements.closing, 100 * 12);
        QCOMPARE(rows[0].cohort, 1);
        QCOMPARE(rows[1].movements, (RevenueMovements{.month = QDate(2026, 10, 1)}));
        QCOMPARE(rows[1].lostLogos, 0);
        QCOMPARE(rows[2].cohort, 0);
    }

    /// Opening and movements give the closing, which is the next month's opening; both retentions keep in
    /// range.
    void movementsAddUp()
    {
        const uint seed = qEnvironmentVariableIsSet("SEED") ? uint(qEnvironmentVariableIntValue("SEED"))
                                                            : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        RevenueBook book;
        for (int account = 0; account < 400; ++account) {
            for (int i = 0; i <= random.bounded(4); ++i) {
                const QDate from = today.addDays(-random.bounded(1200));
                const QDate to = random.bounded(2) > 0 ? QDate() : from.addDays(random.bounded(900));
                book[QString::number(account)].push_back(term(random.bounded(1000), from, to));
            }
        }
        const auto rows = revenueMonths(book, kpiMonths(today, 24));
        for (size_t i = 0; i < rows.size(); ++i) {
            const RevenueMovements &m = rows[i].movements;
            QCOMPARE(m.opening + m.fresh + m.expansion + m.reactivation - m.contraction - m.churn, m.closing);
            QVERIFY(i == 0 || rows[i - 1].movements.closing == m.opening);
            QVERIFY(rows[i].cohortAtMostThen <= rows[i].cohortThen);
            QVERIFY(rows[i].cohortAtMostThen <= rows[i].cohortNow);
            QVERIFY(rows[i].kept <= rows[i].cohort && rows[i].lostLogos <= rows[i].openingLogos);
        }
    }
};

QTEST_GUILESS_MAIN(TestRevenueMonth)
#include "tst_revenuemonth.moc"
