#include "ui/kpi/kpicharts.h"

#include "ui/account360/healthwords.h"
#include "ui/kpi/kpifigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kRenewalDays = 365;
constexpr int kRenewalPoints = 500;

class KpiCharts
{
    Q_DECLARE_TR_FUNCTIONS(KpiCharts)
};

ChartCategory categoryOf(QDate month, bool running, const Format &format)
{
    const QString full = format.yearMonth(month);
    return {format.month(month), running ? KpiCharts::tr("%1 (running)").arg(full) : full, running};
}

double largestMovement(const QList<RevenueMovements> &movements)
{
    double largest = 0;
    for (const RevenueMovements &m : movements)
        largest = std::max(
            {largest, double(m.fresh + m.expansion + m.reactivation), double(m.contraction + m.churn)});
    return largest;
}

ChartSeries lineOf(const KpiReport &report, const QString &code, const QString &name, ChartInk ink)
{
    ChartSeries series;
    series.name = name;
    series.ink = ink;
    if (const KpiValue *kpi = report.find(code)) {
        for (const KpiPoint &point : kpi->series)
            series.values.append(plainNumber(point.value));
    }
    return series;
}

} // namespace

MoneyScale MoneyScale::of(const QString &currency, double largest, Language language)
{
    MoneyScale scale;
    const double one = std::pow(10.0, minorDigits(currency));
    if (currency == "KRW"_L1 && language == Language::Korean) {
        const bool hundredMillions = largest >= 1e8;
        scale.style
            = {hundredMillions ? 1 : 0, hundredMillions ? 1e8 : 1e4, {}, hundredMillions ? u"억"_s : u"만"_s};
        scale.unit = scale.style.suffix + u" 원"_s;
        return scale;
    }
    const QString sign = currency == "KRW"_L1 ? u"₩"_s : currency == "USD"_L1 ? u"$"_s : currency + u' ';
    static constexpr std::pair<double, QLatin1StringView> steps[]
        = {{1e9, "B"_L1}, {1e6, "M"_L1}, {1e3, "K"_L1}, {1, ""_L1}};
    for (const auto &[step, letter] : steps) {
        if (largest / one < step && step > 1)
            continue;
        scale.style = {step > 1 ? 1 : 0, step * one, sign, letter};
        scale.unit = sign.trimmed() + letter;
        break;
    }
    return scale;
}

ChartSpec movementsChart(const KpiReport &report, const Format &format)
{
    const MoneyScale scale
        = MoneyScale::of(report.currency, largestMovement(report.movements), format.language());
    ChartSpec spec;
    spec.kind = ChartKind::StackedBars;
    spec.title = KpiCharts::tr("ARR movements");
    spec.note = scale.unit;
    spec.x.name = KpiCharts::tr("Month");
    spec.y = {scale.unit, scale.style, true};
    spec.series = {{KpiCharts::tr("New"), ChartInk::Series2}, {KpiCharts::tr("Expansion"), ChartInk::Series1},
        {KpiCharts::tr("Reactivation"), ChartInk::Series4}, {KpiCharts::tr("Contraction"), ChartInk::Series3},
        {KpiCharts::tr("Churn"), ChartInk::Risk}};
    for (const RevenueMovements &m : report.movements) {
        spec.categories.append(categoryOf(m.month, m.running, format));
        const qint64 values[] = {m.fresh, m.expansion, m.reactivation, -m.contraction, -m.churn};
        for (int i = 0; i < int(std::size(values)); ++i)
            spec.series[i].values.append(double(values[i]));
    }
    return spec;
}

ChartSpec retentionChart(const KpiReport &report, const Format &format)
{
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = KpiCharts::tr("NRR and GRR");
    spec.note = KpiCharts::tr("monthly, %");
    spec.x.name = KpiCharts::tr("Month");
    spec.y = {u"%"_s, {1, 0.01, {}, u"%"_s}, true, false};
    spec.target = ChartTarget{1.0, u"100%"_s};
    if (const KpiValue *nrr = report.find(u"nrr"_s)) {
        for (const KpiPoint &point : nrr->series)
            spec.categories.append(categoryOf(point.month, point.running, format));
    }
    spec.series = {lineOf(report, u"nrr"_s, u"NRR"_s, ChartInk::Series1),
        lineOf(report, u"grr"_s, u"GRR"_s, ChartInk::Series2)};
    return spec;
}

ChartSpec healthChart(const KpiReport &report, const Format &format)
{
    const HealthDistribution &h = report.health;
    const int all = h.healthy + h.watch + h.risk + h.unknown;
    ChartSpec spec;
    spec.kind = ChartKind::Donut;
    spec.title = KpiCharts::tr("Health distribution");
    spec.note = KpiCharts::tr("accounts");
    spec.centerNumber = format.number(all);
    spec.centerCaption = KpiCharts::tr("accounts");
    const std::tuple<HealthBand, int, ChartInk> parts[]
        = {{HealthBand::Healthy, h.healthy, ChartInk::Good}, {HealthBand::Watch, h.watch, ChartInk::Warn},
            {HealthBand::Risk, h.risk, ChartInk::Risk}, {HealthBand::Unknown, h.unknown, ChartInk::Empty}};
    for (const auto &[band, count, ink] : parts) {
        ChartSeries series;
        series.name = bandText(band);
        series.ink = ink;
        series.band = bandTone(band);
        series.values = {double(count)};
        series.detail = KpiCharts::tr("%1 · %2").arg(
            format.number(count), all > 0 ? format.percent(double(count) / all, 0) : Format::missing());
        spec.series.append(series);
    }
    return spec;
}

QList<RenewalPoint> chartedRenewals(const KpiReport &report)
{
    std::vector<const RenewalPoint *> ahead;
    for (const RenewalPoint &point : report.renewals) {
        if (point.daysLeft >= 0 && point.daysLeft <= kRenewalDays)
            ahead.push_back(&point);
    }
    std::stable_sort(ahead.begin(), ahead.end(),
        [](const RenewalPoint *a, const RenewalPoint *b) { return a->daysLeft < b->daysLeft; });
    ahead.resize(std::min<size_t>(ahead.size(), kRenewalPoints));
    QList<RenewalPoint> points;
    for (const RenewalPoint *point : ahead)
        points.append(*point);
    return points;
}

ChartSpec renewalsChart(const KpiReport &report, const Format &format)
{
    const QList<RenewalPoint> renewals = chartedRenewals(report);
    ChartSpec spec;
    spec.kind = ChartKind::Scatter;
    spec.title = KpiCharts::tr("Renewals and health");
    spec.note = renewals.size() == kRenewalPoints
        ? KpiCharts::tr("the next %1").arg(format.number(kRenewalPoints))
        : KpiCharts::tr("12 months ahead, one point per account");
    spec.x = {KpiCharts::tr("Days left"), {0, 1, u"D-"_s, {}}, false, true, true};
    spec.y = {KpiCharts::tr("Health"), {0, 1, {}, {}}, false, true};
    ChartSeries series;
    series.name = KpiCharts::tr("Accounts");
    for (const RenewalPoint &r : renewals)
        series.points.append({double(r.daysLeft), r.score, r.name, bandTone(r.band)});
    spec.series = {series};
    return spec;
}

} // namespace csm::ui
