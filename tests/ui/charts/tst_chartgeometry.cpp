#include "tests/support/warnings.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/chartplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

const Tokens kTokens = Tokens::light();
const Fonts kFonts;
const Look kLook{kTokens, kFonts};
const QRectF kRect(0, 0, 400, 240);

ChartSpec withMonths(ChartKind kind, QList<ChartSeries> series)
{
    ChartSpec spec{.kind = kind, .series = std::move(series)};
    for (int i = 0; i < spec.series.first().values.size(); ++i)
        spec.categories.append({QString::number(i + 1), u"month %1"_s.arg(i + 1)});
    return spec;
}

} // namespace

class TestChartGeometry : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void stacksGainsAndLossesApart()
    {
        const ChartSpec spec = withMonths(ChartKind::StackedBars,
            {{.name = u"new"_s, .values = {3.0, 4.0}}, {.name = u"more"_s, .values = {9.0, std::nullopt}},
                {.name = u"lost"_s, .values = {-2.0, -5.0}}});
        QCOMPARE(stackOf(spec, 0), std::pair(-2.0, 12.0));
        QCOMPARE(valueRange(spec), std::pair(-5.0, 12.0));
    }

    void aLineEndsAtAGapAndGoesOnBehindIt()
    {
        const ChartSeries series{.values = {1.0, 2.0, std::nullopt, 4.0, 5.0}};
        const QList<QPolygonF> lines = linesOf(series, 5);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QPolygonF({{0, 1}, {1, 2}}));
        QCOMPARE(lines[1], QPolygonF({{3, 4}, {4, 5}}));
    }

    void aStepHoldsUntilTheNextValue()
    {
        const ChartSeries series{.stepped = true, .values = {1.0, 3.0}};
        QCOMPARE(linesOf(series, 2).first(), QPolygonF({{0, 1}, {1, 1}, {1, 3}}));
    }

    void theMouseFindsTheCategoryItIsAt()
    {
        const ChartSpec lines = withMonths(ChartKind::Lines, {{.values = {1.0, 2.0, 3.0}}});
        const ChartGeometry g = layOut(lines, kRect, kLook);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(placeAt(lines, g, {g.xOf(i) + 5, g.plot.center().y()}), (ChartPlace{-1, i}));
        QVERIFY(!placeAt(lines, g, {-40, 20}).isSomewhere());
        const ChartTip tip = tipOf(lines, {-1, 1}, kTokens);
        QCOMPARE(tip.title, u"month 2"_s);
        QCOMPARE(tip.lines.first().value, u"2"_s);
    }

    void theMouseFindsThePointNearIt()
    {
        ChartSpec spec{.kind = ChartKind::Scatter,
            .series = {{.points = {{10, 90, u"A"_s, Tone::Good}, {200, 40, u"B"_s, Tone::Risk}}}}};
        spec.x = {.name = u"days"_s, .style = {.prefix = u"D-"_s}, .reversed = true};
        spec.y.name = u"health"_s;
        const ChartGeometry g = layOut(spec, kRect, kLook);
        QVERIFY(g.xAt(200) < g.xAt(10));
        const ChartPlace near = placeAt(spec, g, anchorOf(spec, g, {0, 1}) + QPointF(4, 4));
        QCOMPARE(near, (ChartPlace{0, 1}));
        QCOMPARE(spoken(tipOf(spec, near, kTokens)), u"B, days D-200, health 40"_s);
        QCOMPARE(placesOf(spec, g), QList<ChartPlace>({{0, 1}, {0, 0}}));
        QVERIFY(!placeAt(spec, g, g.plot.center() + QPointF(0, 60)).isSomewhere());
    }

    void theMouseFindsTheSliceItIsOn()
    {
        ChartSpec spec{.kind = ChartKind::Donut};
        spec.series = {{.name = u"a"_s, .values = {3.0}}, {.name = u"b"_s, .values = {1.0}}};
        const ChartGeometry g = layOut(spec, kRect, kLook);
        for (const ChartPlace &place : placesOf(spec, g))
            QCOMPARE(placeAt(spec, g, anchorOf(spec, g, place)), place);
        QVERIFY(!placeAt(spec, g, g.plot.center()).isSomewhere());
    }

    void nothingToShowIsNoAccident_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::newRow("lines") << ChartKind::Lines;
        QTest::newRow("bars") << ChartKind::StackedBars;
        QTest::newRow("donut") << ChartKind::Donut;
        QTest::newRow("scatter") << ChartKind::Scatter;
    }
    void nothingToShowIsNoAccident()
    {
        QFETCH(ChartKind, kind);
        const ChartSpec spec{.kind = kind};
        const ChartGeometry g = layOut(spec, kRect, kLook);
        QVERIFY(placesOf(spec, g).isEmpty());
        QVERIFY(!placeAt(spec, g, {200, 100}).isSomewhere());
    }
};

QTEST_MAIN(TestChartGeometry)
#include "tst_chartgeometry.moc"
