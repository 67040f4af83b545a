#include "core/kpi/kpicalculator.h"
#include "core/kpi/kpimonth.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

RevenueTerm term(qint64 annual, QDate from, QDate to = {}, const QString &currency = u"KRW"_s)
{
    return {.from = from, .to = to, .annualMinor = annual, .currency = currency};
}

KpiValue kpi(const KpiFacts &facts, const QString &code, int months = 12)
{
    const KpiReport report = calculateKpis(facts, {}, months);
    const KpiValue *value = report.find(code);
    return value ? *value : KpiValue();
}

const QStringList revenueCodes = {u"mrr"_s, u"arr"_s, u"nrr"_s, u"grr"_s, u"logo_retention"_s,
    u"logo_churn"_s, u"gross_mrr_churn"_s, u"net_mrr_churn"_s, u"new_customers"_s};

} // namespace

class TestKpiCalculator : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void retentionOfTheProductSheet()
    {
        const QDate old(2024, 1, 1);
        const QDate end(2026, 8, 31);
        const QDate next(2026, 9, 1);
        const KpiFacts facts{.today = today,
            .revenue = {{u"A"_s, {term(12000, old, end), term(14400, next)}},
                {u"B"_s, {term(12000, old, end), term(8400, next)}}, {u"C"_s, {term(12000, old, end)}},
                {u"D"_s, {term(6000, next)}}, {u"E"_s, {term(24000, old)}}}};
        QCOMPARE(*kpi(facts, u"nrr"_s).number(), 0.78);
        QCOMPARE(*kpi(facts, u"grr"_s).number(), 0.74);
        QCOMPARE(*kpi(facts, u"logo_retention"_s).number(), 0.75);
        QCOMPARE(kpi(facts, u"nrr"_s).n, 4);
        QCOMPARE(kpi(facts, u"nrr"_s).from, QDate(2025, 11, 30));
        QCOMPARE(kpi(facts, u"nrr"_s).to, today);
    }

    void churnOfTheMonth()
    {
        const QDate old(2025, 1, 1);
        const QDate end(2026, 10, 31);
        const QDate next(2026, 11, 1);
        const KpiFacts facts{.today = today,
            .revenue
            = {{u"lost"_s, {term(120, old, end)}}, {u"less"_s, {term(240, old, end), term(120, next)}},
                {u"more"_s, {term(240, old, end), term(360, next)}}, {u"same"_s, {term(600, old)}}}};
        QCOMPARE(*kpi(facts, u"gross_mrr_churn"_s).number(), 0.2);
        QCOMPARE(*kpi(facts, u"net_mrr_churn"_s).number(), 0.1);
        QCOMPARE(*kpi(facts, u"logo_churn"_s).number(), 0.25);
        QCOMPARE(kpi(facts, u"logo_churn"_s).n, 4);
        QCOMPARE(kpi(facts, u"logo_churn"_s).from, QDate(2026, 11, 1));
    }

    void mrrIsExactUntilItIsShown()
    {
        const KpiFacts facts{.today = today,
            .revenue = {{u"A"_s, {term(100, QDate(2025, 1, 1))}}, {u"B"_s, {term(100, QDate(2025, 1, 1))}}}};
        QCOMPARE(*kpi(facts, u"mrr"_s).money(), (Money{17, u"KRW"_s}));
        QCOMPARE(*kpi(facts, u"arr"_s).money(), (Money{200, u"KRW"_s}));
        QCOMPARE(kpi(facts, u"mrr"_s).n, 2);
    }

    void aSeriesEndsInTheRunningMonth()
    {
        const KpiFacts facts{.today = today, .revenue = {{u"A"_s, {term(1200, QDate(2026, 10, 15))}}}};
        const KpiValue mrr = kpi(facts, u"mrr"_s, 3);
        QCOMPARE(mrr.series.size(), 3);
        QCOMPARE(mrr.series[0].month, QDate(2026, 9, 1));
        QCOMPARE(mrr.series[0].value, KpiAmount(Money{0, u"KRW"_s}));
        QCOMPARE(mrr.series[1].value, KpiAmount(Money{100, u"KRW"_s}));
        QVERIFY(mrr.series[2].running && !mrr.series[1].running);
        QCOMPARE(mrr.series[2].value, mrr.value);
        QCOMPARE(kpi(facts, u"new_customers"_s, 3).series[1].value, KpiAmount(1.0));
        QCOMPARE(kpi(facts, u"new_customers"_s, 3).series[2].value, KpiAmount(0.0));
    }

    void theYearBeforeAMonthHasTwelveMonths_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("from");
        QTest::newRow("a day in a month") << QDate(2026, 11, 21) << QDate(2025, 11, 22);
        QTest::newRow("February after a leap year") << QDate(2025, 2, 28) << QDate(2024, 3, 1);
        QTest::newRow("a leap day") << QDate(2024, 2, 29) << QDate(2023, 3, 1);
        QTest::newRow("the day before a leap day") << QDate(2024, 2, 28) << QDate(2023, 3, 1);
        QTest::newRow("the end of a year") << QDate(2026, 12, 31) << QDate(2026, 1, 1);
    }

    void theYearBeforeAMonthHasTwelveMonths()
    {
        QFETCH(QDate, today);
        QTEST(kpiMonths(today, 1).back().yearFrom, "from");
        const QDate later = today.addDays(1 - today.day()).addMonths(1); // the same month, when it is over
        const KpiMonth whole = kpiMonths(later, 2).front();
        QCOMPARE(whole.yearFrom, whole.first.addMonths(-11));
    }

    void nothingReadIsNoNumber()
    {
        const KpiReport report = calculateKpis({.today = today}, {}, 12);
        QVERIFY(report.values.size() >= 17);
        for (const KpiValue &value : report.values) {
            QVERIFY2(!value.isKnown(), qPrintable(value.definition.code));
            QCOMPARE(value.reason, KpiReason::NoData);
            QCOMPARE(value.series.size(), 12);
        }
        QVERIFY(report.movements.isEmpty());
    }

    void aRatioToNothingIsNoNumber()
    {
        const KpiFacts facts{.today = today, .revenue = {{u"A"_s, {term(1200, QDate(2026, 11, 5))}}}};
        for (const QString &code : {u"nrr"_s, u"grr"_s, u"logo_retention"_s, u"logo_churn"_s,
                 u"gross_mrr_churn"_s, u"net_mrr_churn"_s}) {
            QVERIFY2(!kpi(facts, code).isKnown(), qPrintable(code));
            QCOMPARE(kpi(facts, code).reason, KpiReason::NothingAtStart);
        }
        QVERIFY(kpi(facts, u"mrr"_s).isKnown());
    }

    void severalCurrenciesAreNotAddedUp()
    {
        const QDate old(2024, 1, 1);
        const KpiFacts facts{.today = today,
            .revenue = {{u"A"_s, {term(1200, old)}}, {u"B"_s, {term(1200, old, {}, u"USD"_s)}}}};
        for (const QString &code : revenueCodes) {
            const bool counts
                = code == u"logo_retention" || code == u"logo_churn" || code == u"new_customers";
            QCOMPARE(kpi(facts, code).isKnown(), counts);
            QVERIFY(counts || kpi(facts, code).reason == KpiReason::SeveralCurrencies);
        }
    }

    void fewAnswersAreCountedButNotScored()
    {
        KpiFacts facts{.today = today};
        for (int i = 0; i < 4; ++i)
            facts.answers.push_back({SurveyAnswer::Kind::Nps, 9, 0, 10, today.addDays(-i), {}});
        QCOMPARE(kpi(facts, u"nps"_s).reason, KpiReason::TooFewAnswers);
        QCOMPARE(kpi(facts, u"nps"_s).n, 4);
        QCOMPARE(*kpi(facts, u"nps_promoters"_s).number(), 4.0);
        facts.answers.push_back({SurveyAnswer::Kind::Nps, 0, 0, 10, today.addMonths(-12).addDays(1), {}});
        QCOMPARE(*kpi(facts, u"nps"_s).number(), 60.0);
        facts.answers.back().answeredOn = today.addMonths(-12);
        QVERIFY(!kpi(facts, u"nps"_s).isKnown());
        QCOMPARE(kpi(facts, u"csat"_s).reason, KpiReason::NoData);
    }

    void healthIsTheMeanOfThoseWithAScore()
    {
        const KpiFacts facts{.today = today,
            .health = {{.score = 40.0, .band = HealthBand::Risk, .coverage = 1.0},
                {.score = 60.0, .band = HealthBand::Watch, .coverage = 0.75},
                {.score = 80.0, .band = HealthBand::Healthy, .coverage = 0.5},
                {.band = HealthBand::Unknown}}};
        const KpiReport report = calculateKpis(facts, {}, 2);
        QCOMPARE(*report.find(u"health"_s)->number(), 60.0);
        QCOMPARE(report.find(u"health"_s)->n, 3);
        QCOMPARE(report.find(u"health"_s)->series[0].value, KpiAmount());
        QCOMPARE(report.health, (HealthDistribution{1, 1, 1, 1, 0.75}));
        QCOMPARE(report.accounts, 4);
    }

    void renewalsDueLieWithinNinetyDays()
    {
        KpiFacts facts{.today = today, .renewalsKnown = true, .currency = u"KRW"_s};
        QCOMPARE(*kpi(facts, u"renewals_due"_s).number(), 0.0);
        QCOMPARE(*kpi(facts, u"renewals_due_target"_s).money(), (Money{0, u"KRW"_s}));
        const Money price{500, u"KRW"_s};
        facts.openRenewals = {{u"A"_s, today.addDays(-1), price}, {u"B"_s, today, price},
            {u"C"_s, today.addDays(90), price}, {u"D"_s, today.addDays(91), price}, {u"E"_s, today, {}}};
        QCOMPARE(*kpi(facts, u"renewals_due"_s).number(), 3.0);
        QCOMPARE(kpi(facts, u"renewals_due"_s).n, 5);
        QCOMPARE(*kpi(facts, u"renewals_due_target"_s).money(), (Money{1000, u"KRW"_s}));
        QCOMPARE(kpi(facts, u"renewals_due_target"_s).n, 2);
        QCOMPARE(kpi(facts, u"renewals_due"_s).to, today.addDays(90));
        facts.openRenewals.append({u"F"_s, today, Money{1, u"USD"_s}});
        QCOMPARE(kpi(facts, u"renewals_due_target"_s).reason, KpiReason::SeveralCurrencies);
    }

    void renewalsStandAgainstHealth()
    {
        const NextRenewal next{today.addDays(23), Money{5, u"KRW"_s}, false};
        const KpiFacts facts{.today = today,
            .health = {{u"A"_s, u"가온"_s, 40.0, HealthBand::Risk, 1.0, next},
                {u"B"_s, u"나온"_s, {}, HealthBand::Unknown, {}, next},
                {u"C"_s, u"다온"_s, 50.0, HealthBand::Risk, 1.0, {}}}};
        const KpiReport report = calculateKpis(facts, {}, 1);
        QCOMPARE(report.renewals.size(), 1);
        QCOMPARE(report.renewals[0],
            (RenewalPoint{u"A"_s, u"가온"_s, 23, 40.0, HealthBand::Risk, Money{5, u"KRW"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestKpiCalculator)
#include "tst_kpicalculator.moc"
