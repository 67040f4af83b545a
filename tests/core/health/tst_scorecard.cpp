#include "core/health/scorecard.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallest = R"(
code = "s"
version = 3
name = { en = "S", ko = "에스" }
low_confidence_below = 0.5
bands = [{ band = "risk", from = 0 }, { band = "healthy", from = 50 }]
[[groups]]
code = "g"
name = { en = "G", ko = "지" }
weight = 1
[[groups.measures]]
code = "m"
name = { en = "M", ko = "엠" }
weight = 1
scoring = "step"
points = [[0, 10], [5, 90]]
)";

} // namespace

class TestScorecard : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyScoreLiesInExactlyOneBand()
    {
        const Scorecard &card = Scorecard::standard();
        for (int thousandths = 0; thousandths <= 100'000; ++thousandths) {
            const double score = thousandths / 1000.0;
            const HealthBand expected = score < 55 ? HealthBand::Risk
                : score < 75                       ? HealthBand::Watch
                                                   : HealthBand::Healthy;
            QCOMPARE(card.bandOf(score), expected);
        }
        QCOMPARE(card.bandOf(-0.001), HealthBand::Unknown);
        QCOMPARE(card.bandOf(100.001), HealthBand::Unknown);
    }

    void aLineIsLevelOutsideItsEnds()
    {
        const Scoring nps{Scoring::Kind::Linear, {{0, -5}, {10, 5}}};
        QCOMPARE(*nps.score(0), -5.0);
        QCOMPARE(*nps.score(7), 2.0);
        QCOMPARE(*nps.score(10), 5.0);
        QCOMPARE(*nps.score(-3), -5.0);
        QCOMPARE(*nps.score(11), 5.0);
    }

    void aBoundedLineHasNoEffectOutsideItsEnds()
    {
        const Scoring nps{Scoring::Kind::LinearBounded, {{0, -5}, {10, 5}}};
        QCOMPARE(*nps.score(7), 2.0);
        QCOMPARE(*nps.score(10), 5.0);
        QVERIFY(!nps.score(-0.1));
        QVERIFY(!nps.score(10.1));
    }

    void aLineMayBend()
    {
        const Scoring growth{Scoring::Kind::Linear, {{-0.5, 0}, {0, 60}, {0.25, 100}}};
        QCOMPARE(*growth.score(-0.25), 30.0);
        QCOMPARE(*growth.score(0), 60.0);
        QCOMPARE(*growth.score(0.125), 80.0);
    }

    void aStepGivesThePointsOfTheThresholdReached()
    {
        const Scoring step{Scoring::Kind::Step, {{0, 20}, {50, 60}, {80, 100}}};
        QCOMPARE(*step.score(49.9), 20.0);
        QCOMPARE(*step.score(50), 60.0);
        QCOMPARE(*step.score(1000), 100.0);
        QVERIFY(!step.score(-1));
    }

    void noNumberGivesNoPoints()
    {
        const Scoring line{Scoring::Kind::Linear, {{0, 0}, {1, 100}}};
        QVERIFY(!line.score(std::numeric_limits<double>::quiet_NaN()));
        QCOMPARE(*line.score(std::numeric_limits<double>::infinity()), 100.0);
    }

    void theStandardCardHasTheFiveInputsAndLoginsWithoutWeight()
    {
        const Scorecard &card = Scorecard::standard();
        QHash<QString, double> weights;
        for (const MeasureGroup &group : card.groups) {
            QVERIFY(!group.name.en.isEmpty() && !group.name.ko.isEmpty());
            for (const Measure &measure : group.measures) {
                QVERIFY(!measure.name.en.isEmpty() && !measure.name.ko.isEmpty());
                QVERIFY(!measure.note.en.isEmpty() && !measure.note.ko.isEmpty());
                weights.insert(measure.code, measure.weight);
            }
        }
        QCOMPARE(weights.size(), 6);
        for (const QString &code : {u"tickets"_s, u"growth"_s, u"breadth"_s, u"licence_use"_s, u"uploads"_s})
            QVERIFY(weights.value(code) > 0);
        QCOMPARE(weights.value(u"logins"_s), 0.0);
        QCOMPARE(card.version, 1);
    }

    void readsACard()
    {
        const auto card = Scorecard::parse(smallest, u"s.toml"_s);
        QVERIFY(card);
        QCOMPARE(card->version, 3);
        QCOMPARE(card->bandOf(49), HealthBand::Risk);
        QCOMPARE(card->bandOf(50), HealthBand::Healthy);
        QCOMPARE(card->groups.front().measures.front().scoring.kind, Scoring::Kind::Step);
    }

    void namesTheLineOfWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no TOML") << QByteArray("code = ") << QByteArray("code == ");
        QTest::newRow("a band of its own") << QByteArray("\"healthy\"") << QByteArray("\"green\"");
        QTest::newRow("bands that fall") << QByteArray("from = 50") << QByteArray("from = 0");
        QTest::newRow("a scoring unknown") << QByteArray("\"step\"") << QByteArray("\"curve\"");
        QTest::newRow("points that fall") << QByteArray("[5, 90]") << QByteArray("[-5, 90]");
        QTest::newRow("more than 100 points") << QByteArray("[5, 90]") << QByteArray("[5, 190]");
        QTest::newRow("a negative weight") << QByteArray("weight = 1\n[[") << QByteArray("weight = -1\n[[");
        QTest::newRow("no groups") << QByteArray("[[groups") << QByteArray("[[other");
    }

    void namesTheLineOfWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(smallest.contains(from));
        const auto card = Scorecard::parse(QByteArray(smallest).replace(from, to), u"s.toml"_s);
        QVERIFY(!card);
        QCOMPARE(card.error().code, ErrorCode::Configuration);
        QCOMPARE(card.error().args.first(), u"s.toml"_s);
        QVERIFY(card.error().args.at(1).toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestScorecard)
#include "tst_scorecard.moc"
