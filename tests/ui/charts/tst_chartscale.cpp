#include "tests/support/warnings.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/chartspec.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

QStringList marks(const ChartScale &scale, const ChartAxis &axis)
{
    QStringList texts;
    for (const double tick : scale.ticks())
        texts.append(scale.markText(tick, axis));
    return texts;
}

} // namespace

class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void takesRoundNumbers()
    {
        const ChartAxis plain;
        QCOMPARE(marks(roundScale(0, 1'137, 5, {}), plain),
            QStringList({u"0"_s, u"300"_s, u"600"_s, u"900"_s, u"1,200"_s}));
        QCOMPARE(marks(roundScale(-4, 23, 6, {}), plain),
            QStringList({u"−5"_s, u"0"_s, u"5"_s, u"10"_s, u"15"_s, u"20"_s, u"25"_s}));
    }

    void neverRoundsAMarkToWhereItIsNot()
    {
        QCOMPARE(marks(roundScale(0, 10, 5, {}), {}), QStringList({u"0"_s, u"5"_s, u"10"_s}));
        QCOMPARE(marks(roundScale(0, 10, 5, {.decimals = 1}), {.style = {.decimals = 1}}),
            QStringList({u"0.0"_s, u"2.5"_s, u"5.0"_s, u"7.5"_s, u"10.0"_s}));
    }

    void writesNoMoreDecimalsThanItNeeds()
    {
        const ChartAxis percent{.style = {.decimals = 1, .divisor = 0.01, .suffix = u"%"_s}};
        QCOMPARE(marks(roundScale(0.93, 1.084, 5, percent.style), percent),
            QStringList({u"90%"_s, u"95%"_s, u"100%"_s, u"105%"_s, u"110%"_s}));
        QCOMPARE(marks(roundScale(0.93, 0.94, 5, percent.style), percent).first(), u"93.0%"_s);
        ChartAxis bare = percent;
        bare.bareMarks = true;
        QCOMPARE(marks(roundScale(0.93, 1.084, 5, bare.style), bare).first(), u"90"_s);
    }

    void countsAccountsInWholeNumbers()
    {
        const ChartAxis plain;
        QCOMPARE(marks(roundScale(0, 2, 6, {}), plain), QStringList({u"0"_s, u"1"_s, u"2"_s}));
        QCOMPARE(marks(roundScale(0, 0, 5, {}), plain), QStringList({u"0"_s, u"1"_s}));
    }

    void alwaysHoldsTheValuesAndNeverRepeatsAMark()
    {
        const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toUInt()
                                                               : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            const ChartAxis axis{.style = {.decimals = int(random.bounded(3)),
                                     .divisor = QList<double>({0.01, 1, 1e4, 1e8})[random.bounded(4)]}};
            const double low = (random.bounded(2.0) - 1) * 100 * axis.style.divisor;
            const double high = low + random.bounded(1000.0) * axis.style.divisor;
            const ChartScale scale = roundScale(low, high, 3 + int(random.bounded(4)), axis.style);
            QVERIFY(scale.low <= low + 1e-6 * std::abs(low) && scale.high >= high - 1e-6 * std::abs(high));
            const QStringList texts = marks(scale, axis);
            QVERIFY2(texts.size() >= 2 && texts.size() <= 12, qPrintable(texts.join(u' ')));
            QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestChartScale)
#include "tst_chartscale.moc"
