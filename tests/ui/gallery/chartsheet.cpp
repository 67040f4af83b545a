#include "tests/ui/gallery/gallery.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartwidget.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QGraphicsView>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

QList<ChartCategory> months(const Gallery &g)
{
    const Format format(g.language);
    QList<ChartCategory> months;
    for (int i = 0; i < 12; ++i) {
        const QDate month = QDate(2024, 12, 1).addMonths(i);
        months.append({format.month(month), format.yearMonth(month), i == 11});
    }
    return months;
}

QList<std::optional<double>> every(std::initializer_list<double> values)
{
    return {values.begin(), values.end()};
}

QList<std::optional<double>> wave(int count, double base, double slope, double swing)
{
    QList<std::optional<double>> values;
    for (int i = 0; i < count; ++i)
        values.append(base + slope * i + swing * std::sin(i / 4.0));
    return values;
}

} // namespace

ChartSpec usageChart(const Gallery &g)
{
    const Format format(g.language);
    ChartSpec spec{.title = g.both(u"Weekly active users", u"주간 활성 사용자"),
        .note = g.both(u"last 26 weeks", u"최근 26주")};
    for (int i = 0; i < 26; ++i) {
        const QDate week = QDate(2025, 6, 2).addDays(7 * i);
        spec.categories.append({week.day() <= 7 ? format.month(week) : QString(), format.textDate(week)});
    }
    QList<std::optional<double>> licences = wave(26, 1050, 0, 0);
    for (int i = 11; i < 26; ++i)
        licences[i] = 1200;
    spec.series = {{.name = g.both(u"Active", u"활성"), .area = true, .values = wave(26, 880, 2, 160)},
        {.name = g.both(u"Core feature", u"핵심 기능 사용"),
            .ink = ChartInk::Series2,
            .values = wave(26, 500, 2, 90)},
        {.name = g.both(u"Licences", u"라이선스"),
            .ink = ChartInk::Muted,
            .dashed = true,
            .stepped = true,
            .values = licences}};
    spec.series[1].values[14] = std::nullopt;
    spec.x.name = g.both(u"Week", u"주");
    return spec;
}

ChartSpec movementChart(const Gallery &g)
{
    ChartSpec spec{.kind = ChartKind::StackedBars,
        .title = g.both(u"ARR movement", u"ARR 변동"),
        .note = g.both(u"₩ hundred million", u"억 원")};
    spec.categories = months(g);
    spec.series = {{.name = g.both(u"New and expansion", u"신규·확장"),
                       .ink = ChartInk::Series2,
                       .values = every({3, 4, 2, 5, 6, 4, 7, 5, 8, 6, 7, 9})},
        {.name = g.both(u"Reactivation", u"재가입"),
            .ink = ChartInk::Neutral,
            .values = every({9, 8, 11, 10, 12, 9, 10, 13, 11, 12, 10, 14})},
        {.name = g.both(u"Contraction", u"축소"),
            .ink = ChartInk::Series3,
            .values = every({-1, -1, -2, -1, -1, -3, -1, -2, -1, -1, -2, -1})},
        {.name = g.both(u"Churn", u"이탈"),
            .ink = ChartInk::Risk,
            .values = every({-2, 0, -1, -1, -3, 0, -1, -1, -2, 0, -1, -3})}};
    spec.x.name = g.both(u"Month", u"월");
    return spec;
}

ChartSpec retentionChart(const Gallery &g)
{
    ChartSpec spec{.title = u"NRR · GRR"_s, .note = g.both(u"by month, %", u"월별, %")};
    spec.categories = months(g);
    spec.series = {{.name = u"NRR"_s,
                       .values = every({1.04, 1.046, 1.052, 1.049, 1.06, 1.064, 1.058, 1.07, 1.073, 1.079,
                           1.081, 1.084})},
        {.name = u"GRR"_s,
            .ink = ChartInk::Series2,
            .values
            = every({0.954, 0.951, 0.953, 0.949, 0.946, 0.948, 0.942, 0.941, 0.943, 0.939, 0.94, 0.932})}};
    spec.y
        = {.style = {.decimals = 1, .divisor = 0.01, .suffix = u"%"_s}, .bareMarks = true, .fromZero = false};
    spec.target = ChartTarget{1, u"100%"_s};
    return spec;
}

ChartSpec healthChart(const Gallery &g)
{
    ChartSpec spec{.kind = ChartKind::Donut,
        .title = g.both(u"Health distribution", u"건강도 분포"),
        .note = g.both(u"accounts", u"고객사 수")};
    const auto slice = [&](const QString &name, ChartInk ink, double value, Tone band) {
        return ChartSeries{.name = name,
            .ink = ink,
            .values = {value},
            .band = band,
            .detail = g.both(u"%1 · %2%", u"%1곳 · %2%").arg(value).arg(value * 5)};
    };
    spec.series = {slice(g.both(u"Healthy", u"양호"), ChartInk::Good, 9, Tone::Good),
        slice(g.both(u"Watch", u"주의"), ChartInk::Warn, 6, Tone::Warn),
        slice(g.both(u"At risk", u"위험"), ChartInk::Risk, 4, Tone::Risk),
        slice(g.both(u"No data", u"데이터 없음"), ChartInk::Empty, 1, Tone::Neutral)};
    spec.centerNumber = u"20"_s;
    spec.centerCaption = g.both(u"accounts", u"고객사");
    return spec;
}

ChartSpec renewalChart(const Gallery &g)
{
    ChartSpec spec{.kind = ChartKind::Scatter,
        .title = g.both(u"Renewals against health", u"갱신 시점과 건강도"),
        .note = g.both(u"a point is an account", u"점 하나가 고객사 하나")};
    ChartSeries accounts;
    const std::pair<int, int> points[] = {{262, 94}, {232, 90}, {205, 92}, {190, 83}, {173, 85}, {144, 88},
        {135, 77}, {119, 79}, {97, 70}, {90, 67}, {76, 61}, {66, 81}, {60, 72}, {53, 74}, {46, 49}, {39, 58},
        {31, 54}, {25, 42}, {14, 35}};
    for (const auto &[days, health] : points)
        accounts.points.append({double(days), double(health), u"Account %1"_s.arg(days),
            health < 55       ? Tone::Risk
                : health < 75 ? Tone::Warn
                              : Tone::Good});
    spec.series = {accounts};
    spec.x = {.name = g.both(u"Days left", u"남은 날"), .style = {.prefix = u"D-"_s}, .reversed = true};
    spec.y = {.name = g.both(u"Health", u"건강도")};
    return spec;
}

std::unique_ptr<QWidget> chartSheet(const Gallery &g)
{
    auto sheet = std::make_unique<QWidget>();
    sheet->resize(1228, 900);
    auto *grid = new QGridLayout(sheet.get());
    grid->setContentsMargins(24, 20, 20, 20);
    grid->setSpacing(14);
    const auto add = [&](const ChartSpec &spec, int row, int column, int span) {
        auto *card = new Card(g.theme);
        auto *chart = new ChartWidget(g.theme);
        chart->setSpec(spec);
        card->content()->addWidget(chart, 1);
        grid->addWidget(card, row, column, 1, span);
        return chart;
    };
    add(movementChart(g), 0, 0, 4);
    add(healthChart(g), 0, 4, 2);
    add(retentionChart(g), 1, 0, 2);
    add(renewalChart(g), 1, 2, 2);
    add(movementChart(g), 1, 4, 2)->setTableShown(true);
    ChartWidget *usage = add(usageChart(g), 2, 0, 4);
    ChartWidget *pointed = add(retentionChart(g), 2, 4, 2);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    sheet->ensurePolished();
    for (ChartWidget *chart : {usage, pointed}) {
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(chart->findChild<QGraphicsView *>(), Qt::Key_Right);
    }
    return sheet;
}

QImage paperSheet(const Gallery &g)
{
    QImage page(1240, 900, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const Tokens tokens = Tokens::light();
    const Fonts fonts(1, Fonts::Medium::Pdf);
    const ChartSpec specs[]
        = {usageChart(g), movementChart(g), retentionChart(g), renewalChart(g), healthChart(g)};
    for (int i = 0; i < 5; ++i)
        ChartPainter(specs[i], {tokens, fonts})
            .paint(painter, QRectF(30 + (i % 2) * 610, 20 + (i / 2) * 290, 570, 260));
    return page;
}

} // namespace csm::test
