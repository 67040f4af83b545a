#include "tests/support/warnings.h"
#include "ui/charts/chartfill.h"
#include "ui/charts/chartgeometry.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartwidget.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPieSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

ChartSpec linesSpec()
{
    return {.title = u"NRR"_s,
        .note = u"by month"_s,
        .categories = {{u"Jan"_s, u"Jan 2025"_s}, {u"Feb"_s, u"Feb 2025"_s}, {u"Jan"_s, u"Jan 2026"_s, true}},
        .series = {{.name = u"NRR"_s, .values = {1.04, 1.05, 1.06}},
            {.name = u"GRR"_s, .ink = ChartInk::Series2, .values = {0.95, std::nullopt, 0.93}}},
        .x = {.name = u"Month"_s},
        .y = {.style = {.decimals = 1, .divisor = 0.01, .suffix = u"%"_s}, .fromZero = false},
        .target = ChartTarget{1, u"100%"_s}};
}

QChart *chartOf(const ChartWidget &widget)
{
    return widget.findChild<QChartView *>()->chart();
}

template<typename Series>
QList<Series *> seriesOf(const ChartWidget &widget)
{
    QList<Series *> found;
    for (QAbstractSeries *series : chartOf(widget)->series()) {
        if (auto *fitting = qobject_cast<Series *>(series))
            found.append(fitting);
    }
    return found;
}

} // namespace

class TestChartWidget : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void drawsEveryValueOfALine()
    {
        Theme theme(*qApp);
        ChartWidget widget(theme);
        widget.resize(500, 300);
        widget.setSpec(linesSpec());
        QHash<QRgb, QMap<double, double>> drawn;
        for (const QLineSeries *line : seriesOf<QLineSeries>(widget)) {
            for (const QPointF &point : line->points())
                drawn[line->color().rgb()].insert(point.x(), point.y());
        }
        QCOMPARE(
            drawn[theme.tokens().series[0].rgb()], (QMap<double, double>{{0, 1.04}, {1, 1.05}, {2, 1.06}}));
        QCOMPARE(drawn[theme.tokens().series[1].rgb()], (QMap<double, double>{{0, 0.95}, {2, 0.93}}));
    }

    // QBarCategoryAxis drops a name that it has already: thirteen months have one twice.
    void drawsEveryBarThoughNamesRepeat()
    {
        Theme theme(*qApp);
        ChartWidget widget(theme);
        ChartSpec spec = linesSpec();
        spec.kind = ChartKind::StackedBars;
        widget.setSpec(spec);
        const auto bars = seriesOf<QStackedBarSeries>(widget);
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars.first()->barSets().size(), 2);
        QCOMPARE(bars.first()->barSets()[0]->count(), 3);
        QCOMPARE(bars.first()->barSets()[0]->at(2), 1.06);
        QCOMPARE(bars.first()->barSets()[1]->at(1), 0.0);
        const auto axes = chartOf(widget)->axes(Qt::Horizontal);
        QCOMPARE(qobject_cast<QBarCategoryAxis *>(axes.first())->count(), 3);
    }

    void drawsEverySliceAndEveryPoint()
    {
        Theme theme(*qApp);
        ChartWidget widget(theme);
        ChartSpec donut{.kind = ChartKind::Donut};
        donut.series = {{.name = u"a"_s, .values = {9.0}}, {.name = u"b"_s, .values = {6.0}}};
        widget.setSpec(donut);
        QCOMPARE(seriesOf<QPieSeries>(widget).first()->sum(), 15.0);

        ChartSpec scatter{.kind = ChartKind::Scatter};
        scatter.series = {{.points = {{10, 90, u"A"_s, Tone::Good}, {200, 40, u"B"_s, Tone::Risk}}}};
        widget.setSpec(scatter);
        QVERIFY(seriesOf<QPieSeries>(widget).isEmpty());
        int points = 0;
        for (const QScatterSeries *series : seriesOf<QScatterSeries>(widget))
            points += series->count();
        QCOMPARE(points, 2);
    }

    void showsTheSameAsATable()
    {
        Theme theme(*qApp);
        ChartWidget widget(theme);
        widget.setSpec(linesSpec());
        widget.setTableShown(true);
        QVERIFY(widget.isTableShown());
        const QAbstractItemModel *table = widget.findChild<QTableView *>()->model();
        QStringList seen;
        for (int column = 0; column < table->columnCount(); ++column)
            seen.append(table->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(seen, QStringList({u"Month"_s, u"NRR"_s, u"GRR"_s, u"100%"_s}));
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->index(1, 0).data().toString(), u"Feb 2025"_s);
        QCOMPARE(table->index(1, 1).data().toString(), u"105.0%"_s);
        QCOMPARE(table->index(1, 2).data().toString(), u"–"_s);
    }

    void theTableIsASoundModel()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const ChartKind kind :
            {ChartKind::Lines, ChartKind::StackedBars, ChartKind::Donut, ChartKind::Scatter}) {
            ChartSpec spec = linesSpec();
            spec.kind = kind;
            model.setSpec(spec);
        }
    }

    void arrowKeysTellTheValues()
    {
        Theme theme(*qApp);
        ChartWidget widget(theme);
        widget.resize(500, 300);
        widget.setSpec(linesSpec());
        widget.show();
        auto *view = widget.findChild<QChartView *>();
        QCOMPARE(view->accessibleName(), u"NRR, by month"_s);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->accessibleDescription(), u"Jan 2025, NRR 104.0%, GRR 95.0%, 100% 100.0%"_s);
        QSignalSpy activated(&widget, &ChartWidget::activated);
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][1].toInt(), 2);
    }

    void takesTheColorsOfTheTheme()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        ChartWidget widget(theme);
        widget.setSpec(linesSpec());
        QCOMPARE(seriesOf<QLineSeries>(widget).first()->color(), Tokens::light().series[0]);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(seriesOf<QLineSeries>(widget).first()->color(), Tokens::dark().series[0]);
    }
};

QTEST_MAIN(TestChartWidget)
#include "tst_chartwidget.moc"
