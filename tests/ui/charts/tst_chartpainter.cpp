#include "tests/support/warnings.h"
#include "ui/charts/chartpainter.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

const Tokens kTokens = Tokens::light();

int inkOn(const ChartSpec &spec, const QColor &color)
{
    const Fonts fonts;
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPainter(spec, {kTokens, fonts}).paint(painter, {0, 0, 400, 240});
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

ChartSpec bars()
{
    return {.kind = ChartKind::StackedBars,
        .categories = {{u"1"_s, u"1"_s}, {u"2"_s, u"2"_s}},
        .series = {{.name = u"new"_s, .ink = ChartInk::Good, .values = {3.0, 4.0}},
            {.name = u"lost"_s, .ink = ChartInk::Risk, .values = {-1.0, std::nullopt}}}};
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void paintsEverySeriesInItsColor()
    {
        QVERIFY(inkOn(bars(), kTokens.good.fill) > 1000);
        QVERIFY(inkOn(bars(), kTokens.risk.fill) > 300);
    }

    void whatIsStillRunningIsPale()
    {
        ChartSpec spec = bars();
        const int before = inkOn(spec, kTokens.good.fill);
        spec.categories.last().running = true;
        QVERIFY(inkOn(spec, kTokens.good.fill) < before * 2 / 3);
    }

    void aPdfHoldsVectorsOnly()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"chart.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setResolution(72);
            QPainter painter(&writer);
            const Fonts fonts(0.75, Fonts::Medium::Pdf);
            ChartSpec spec{.categories = {{u"1"_s, u"1"_s}, {u"2"_s, u"2"_s}},
                .series = {{.area = true, .values = {1.0, 2.0}}}};
            ChartPainter(spec, {kTokens, fonts}).paint(painter, {40, 40, 400, 200});
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 1000);
        QVERIFY(!file.readAll().contains("/Subtype /Image"));
    }
};

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
