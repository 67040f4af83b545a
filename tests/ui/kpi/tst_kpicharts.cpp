#include "tests/support/warnings.h"
#include "ui/kpi/kpicharts.h"
#include "ui/kpi/kpifigures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

KpiValue kpi(const QString &code, KpiUnit unit, const KpiAmount &now, const QList<KpiAmount> &series,
    bool higherIsBetter = true)
{
    KpiValue value;
    value.definition.code = code;
    value.definition.name = {code, code};
    value.definition.unit = unit;
    value.definition.higherIsBetter = higherIsBetter;
    value.value = now;
    value.reason = now.index() == 0 ? KpiReason::NoData : KpiReason::None;
    value.n = 64;
    for (int i = 0; i < series.size(); ++i)
        value.series.append({QDate(2026, 9 + i, 1), series[i], 64, i + 1 == series.size()});
    return value;
}

} // namespace

class TestKpiCharts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        installLanguage(Language::English);
    }

    void comparesWithTheLastMonthThatIsOver()
    {
        const Format en(Language::English);
        const auto nrr = kpi(u"nrr"_s, KpiUnit::Ratio, 1.084, {1.05, 1.073, 1.084});
        QCOMPARE(kpiDelta(nrr, en), (Delta{en.points(0.011), Delta::Direction::Up, Tone::Good, {}}));
        const auto churn = kpi(u"logo_churn"_s, KpiUnit::Ratio, 0.02, {0.01, 0.012, 0.02}, false);
        QCOMPARE(kpiDelta(churn, en).tone, Tone::Risk);
        QCOMPARE(kpiDelta(churn, en).direction, Delta::Direction::Up);
        const auto arr = kpi(u"arr"_s, KpiUnit::Money, Money{110, u"KRW"_s},
            {Money{90, u"KRW"_s}, Money{100, u"KRW"_s}, Money{110, u"KRW"_s}});
        QCOMPARE(kpiDelta(arr, en).text, u"+10.0%"_s);
    }

    void saysNothingOfAChangeThatIsNoneOrNotKnown()
    {
        const Format en(Language::English);
        QCOMPARE(kpiDelta(kpi(u"nrr"_s, KpiUnit::Ratio, 1.05, {1.05, 1.05, 1.05}), en), Delta{});
        QCOMPARE(kpiDelta(kpi(u"nrr"_s, KpiUnit::Ratio, 1.05001, {1.05, 1.05, 1.05001}), en), Delta{});
        QCOMPARE(kpiDelta(kpi(u"nrr"_s, KpiUnit::Ratio, {}, {1.05, 1.05, {}}), en), Delta{});
        QCOMPARE(kpiDelta(kpi(u"nrr"_s, KpiUnit::Ratio, 1.05, {1.05, {}, 1.05}), en), Delta{});
        QCOMPARE(kpiDelta(kpi(u"arr"_s, KpiUnit::Money, Money{5, u"KRW"_s},
                              {Money{0, u"KRW"_s}, Money{5, u"KRW"_s}}),
                     en),
            Delta{});
    }

    void aMissingNumberIsADashWithItsReason()
    {
        const KpiFigure figure
            = kpiFigure(kpi(u"nps"_s, KpiUnit::Points, {}, {{}, {}}), {}, Format(Language::Korean));
        QCOMPARE(figure.number, u"–"_s);
        QCOMPARE(figure.delta.hint, u"아직 읽어 온 자료가 없어요."_s);
        QVERIFY(figure.trend.isEmpty()); // a single point is no trend
        const auto gap = kpi(u"nps"_s, KpiUnit::Points, 5.0, {4.0, {}, 5.0});
        QVERIFY(std::isnan(kpiFigure(gap, {}, Format(Language::Korean)).trend.at(1)));
    }

    void scalesMoneyByItsCurrencyAndSize_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("largest");
        QTest::addColumn<bool>("korean");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("won in Korean") << u"KRW"_s << 1.28e9 << true << u"억 원"_s << u"12.8억"_s;
        QTest::newRow("little won in Korean") << u"KRW"_s << 5e7 << true << u"만 원"_s << u"5,000만"_s;
        QTest::newRow("won in English") << u"KRW"_s << 1.28e9 << false << u"₩B"_s << u"₩1.3B"_s;
        QTest::newRow("dollars in cents") << u"USD"_s << 1.28e8 << true << u"$M"_s << u"$1.3M"_s;
        QTest::newRow("another currency") << u"EUR"_s << 4.5e5 << false << u"EURK"_s << u"EUR 4.5K"_s;
        QTest::newRow("next to nothing") << u"KRW"_s << 12.0 << false << u"₩"_s << u"₩12"_s;
    }

    void scalesMoneyByItsCurrencyAndSize()
    {
        QFETCH(QString, currency);
        QFETCH(double, largest);
        QFETCH(bool, korean);
        const MoneyScale scale
            = MoneyScale::of(currency, largest, korean ? Language::Korean : Language::English);
        QTEST(scale.unit, "unit");
        QTEST(scale.style.text(largest), "shown");
    }

    void movementsGoUpAndDownAndMarkTheRunningMonth()
    {
        KpiReport report;
        report.currency = u"KRW"_s;
        report.movements = {{QDate(2026, 10, 1), false, 100, 10, 20, 5, 3, 2, 124, 9},
            {QDate(2026, 11, 1), true, 124, 0, 0, 0, 24, 0, 100, 8}};
        const ChartSpec spec = movementsChart(report, Format(Language::English));
        QCOMPARE(spec.kind, ChartKind::StackedBars);
        QCOMPARE(spec.categories.size(), 2);
        QVERIFY(!spec.categories[0].running);
        QVERIFY(spec.categories[1].running);
        double sum = 0;
        for (const ChartSeries &series : spec.series)
            sum += *series.values[0];
        QCOMPARE(sum, 24.0); // closing − opening
        QCOMPARE(*spec.series.last().values[1], -24.0);
    }

    void retentionKeepsGapsAndTheHundredPercentLine()
    {
        KpiReport report;
        report.values = {kpi(u"nrr"_s, KpiUnit::Ratio, 1.05, {{}, 1.02, 1.05}),
            kpi(u"grr"_s, KpiUnit::Ratio, 0.93, {0.95, 0.94, 0.93})};
        const ChartSpec spec = retentionChart(report, Format(Language::English));
        QCOMPARE(spec.target->value, 1.0);
        QCOMPARE(spec.series.size(), 2);
        QVERIFY(!spec.series[0].values[0]);
        QCOMPARE(spec.y.style.text(spec.series[0].values[1]), u"102.0%"_s);
        QVERIFY(spec.categories.last().running);
    }

    void healthNamesEveryBandWithItsShare()
    {
        KpiReport report;
        report.health = {4, 6, 9, 1, 0.8};
        const ChartSpec spec = healthChart(report, Format(Language::English));
        QCOMPARE(spec.centerNumber, u"20"_s);
        QCOMPARE(spec.series.size(), 4);
        QCOMPARE(spec.series[0].detail, u"9 · 45%"_s);
        report.health = {};
        QCOMPARE(healthChart(report, Format(Language::English)).series[0].detail, u"0 · –"_s);
    }

    void renewalsAreThoseOfTheNextYearTheNearestFirst()
    {
        KpiReport report;
        for (const int days : {400, 30, -2, 365, 0})
            report.renewals.append({QString::number(days), u"A"_s, days, 50, HealthBand::Risk, {}});
        const auto shown = chartedRenewals(report);
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.first().daysLeft, 0);
        QCOMPARE(shown.last().daysLeft, 365);
        const ChartSpec spec = renewalsChart(report, Format(Language::English));
        QCOMPARE(spec.series.first().points.size(), 3);
        QCOMPARE(spec.series.first().points.first().band, Tone::Risk);
        report.renewals = QList<RenewalPoint>(5000, {u"x"_s, u"A"_s, 7, 50, HealthBand::Risk, {}});
        QCOMPARE(chartedRenewals(report).size(), 500);
    }
};

QTEST_GUILESS_MAIN(TestKpiCharts)
#include "tst_kpicharts.moc"
