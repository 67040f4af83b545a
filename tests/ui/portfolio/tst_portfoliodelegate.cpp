#include "tests/support/warnings.h"
#include "ui/portfolio/portfoliodelegate.h"

#include <QTest>

using namespace csm::test;
using namespace csm::ui;

class TestPortfolioDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void partsLieInTheirCellAndApart_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("scale");
        for (const double scale : {0.9, 1.0, 1.25, 1.5}) {
            for (const double width : {122.0, 190.0, 480.0})
                QTest::addRow("%g px at %g", width * scale, scale) << width * scale << scale;
        }
    }
    void partsLieInTheirCellAndApart()
    {
        QFETCH(double, width);
        QFETCH(double, scale);
        const QRectF cell(40, 104, width, 52 * scale);
        const auto account = PortfolioGeometry::account(cell, scale);
        const auto trend = PortfolioGeometry::trend(cell, scale);
        const auto plan = PortfolioGeometry::plan(cell, scale);
        for (const QRectF &part :
            {account.monogram, account.name, account.facts, trend.line, trend.change, plan.bar, plan.percent})
            QVERIFY(cell.contains(part));
        QVERIFY(account.monogram.right() < account.name.left());
        QVERIFY(account.name.bottom() <= account.facts.top() + scale);
        QVERIFY(trend.line.right() < trend.change.left());
        QVERIFY(plan.bar.right() < plan.percent.left());
    }

    void whatStandsInARowStandsOnOneLine()
    {
        const QRectF cell(0, 0, 200, 52);
        QCOMPARE(PortfolioGeometry::trend(cell, 1).line.center().y(), cell.center().y());
        QCOMPARE(PortfolioGeometry::plan(cell, 1).bar.center().y(), cell.center().y());
        QCOMPARE(PortfolioGeometry::account(cell, 1).monogram.center().y(), cell.center().y());
    }
};

QTEST_GUILESS_MAIN(TestPortfolioDelegate)
#include "tst_portfoliodelegate.moc"
