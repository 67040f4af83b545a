#include "tests/support/warnings.h"
#include "ui/account360/usagechart.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestUsageChart : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsWhatIsKnownAndLeavesGaps()
    {
        QList<UsageWeek> weeks;
        for (int i = 0; i < 26; ++i)
            weeks.append(
                {.monday = QDate(2026, 5, 18).addDays(7 * i), .activeUsers = 100.0 + i, .licences = 200.0});
        weeks[3].activeUsers.reset();
        const ChartSpec spec = usageChart(weeks, Format(Language::English));
        QCOMPARE(spec.categories.size(), 26);
        QCOMPARE(spec.series.size(), 2); // of the core feature nothing is known
        QVERIFY(!spec.series[0].values[3]);
        QCOMPARE(spec.series[0].values[4], std::optional(104.0));
        QVERIFY(spec.series[1].stepped && spec.series[1].dashed);
    }

    void namesEachMonthOnce()
    {
        QList<UsageWeek> weeks;
        for (int i = 0; i < 26; ++i)
            weeks.append({.monday = QDate(2026, 5, 18).addDays(7 * i), .activeUsers = 1});
        QStringList axis;
        for (const ChartCategory &category : usageChart(weeks, Format(Language::English)).categories) {
            if (!category.axis.isEmpty())
                axis.append(category.axis);
        }
        QCOMPARE(axis, (QStringList{u"Jun"_s, u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s}));
    }

    void nothingKnownIsAChartWithoutLines()
    {
        QVERIFY(usageChart({}, Format(Language::English)).series.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsageChart)
#include "tst_usagechart.moc"
