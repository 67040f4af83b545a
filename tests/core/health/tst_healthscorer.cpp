#include "core/health/healthscorer.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

struct Planted
{
    double weight = 0;
    std::optional<double> score = {};
};

/// A card whose measures give their raw value as points, and the inputs to it.
struct Fixture
{
    Scorecard card = {.bands = Scorecard::standard().bands, .lowConfidenceBelow = 0.6};
    HealthInputs inputs = {};

    void add(double weight, const std::vector<Planted> &measures)
    {
        MeasureGroup group{.code = u"g%1"_s.arg(card.groups.size()), .weight = weight};
        for (const Planted &planted : measures) {
            const QString code = group.code + u"m%1"_s.arg(group.measures.size());
            group.measures.push_back({.code = code,
                .weight = planted.weight,
                .scoring = {Scoring::Kind::Linear, {{0, 0}, {100, 100}}}});
            if (planted.score)
                inputs.insert(code, {.raw = planted.score, .n = 1, .missing = MissingInput::None});
        }
        card.groups.push_back(group);
    }

    HealthScore score() const { return scoreHealth(card, inputs); }
};

} // namespace

class TestHealthScorer : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void weighsOnTwoLevelsAndSkipsWhatIsMissing()
    {
        Fixture f;
        f.add(35, {{20, 75}, {15, 60}, {10, {}}});
        f.add(20, {{10, 50}, {10, 90}});
        f.add(20, {{12, 80}, {8, 40}});
        f.add(15, {{15, 100}});
        f.add(10, {{10, {}}});
        const HealthScore health = f.score();
        QVERIFY(qAbs(*health.groups[0].score - 68.571) < 0.0005);
        QCOMPARE(*health.groups[1].score, 70.0);
        QCOMPARE(*health.groups[2].score, 64.0);
        QCOMPARE(*health.groups[3].score, 100.0);
        QVERIFY(!health.groups[4].score);
        QVERIFY(qAbs(*health.score - 73.111) < 0.0005);
        QVERIFY(qAbs(health.coverage - 0.822) < 0.0005);
        QCOMPARE(health.band, HealthBand::Watch);
        QVERIFY(!health.lowConfidence);
    }

    void sharesAddUpToTheScore()
    {
        Fixture f;
        f.add(35, {{20, 75}, {15, 60}, {10, {}}});
        f.add(20, {{10, 50}, {10, 90}});
        f.add(10, {{10, {}}});
        const HealthScore health = f.score();
        double shares = 0;
        double score = 0;
        for (const GroupScore &group : health.groups) {
            for (const MeasureScore &measure : group.measures) {
                shares += measure.share;
                score += measure.share * measure.score.value_or(0);
            }
        }
        QVERIFY(qAbs(shares - 1) < 1e-9);
        QVERIFY(qAbs(score - *health.score) < 1e-9);
    }

    void nothingKnownIsNoScore()
    {
        Fixture f;
        f.add(35, {{20, {}}, {15, {}}});
        const HealthScore health = f.score();
        QVERIFY(!health.score);
        QCOMPARE(health.band, HealthBand::Unknown);
        QCOMPARE(health.coverage, 0.0);
        QVERIFY(!health.lowConfidence);
    }

    void aMeasureWithoutWeightChangesNothing()
    {
        Fixture with;
        with.add(1, {{10, 40}, {0, 100}});
        Fixture without;
        without.add(1, {{10, 40}, {0, {}}});
        QCOMPARE(*with.score().score, 40.0);
        QCOMPARE(*without.score().score, 40.0);
        QCOMPARE(without.score().coverage, 1.0);
    }

    void littleDataIsLowConfidence()
    {
        Fixture f;
        f.add(1, {{59, 40}, {41, {}}});
        QVERIFY(f.score().lowConfidence);
        Fixture enough;
        enough.add(1, {{60, 40}, {40, {}}});
        QVERIFY(!enough.score().lowConfidence);
    }

    void aValueWithoutEffectIsSaidToBeOutOfBounds()
    {
        Fixture f;
        f.add(1, {{1, 140}, {1, 30}});
        f.card.groups[0].measures[0].scoring.kind = Scoring::Kind::LinearBounded;
        const HealthScore health = f.score();
        QCOMPARE(*health.score, 30.0);
        QCOMPARE(health.groups[0].measures[0].input.missing, MissingInput::OutOfBounds);
        QCOMPARE(*health.groups[0].measures[0].input.raw, 140.0);
    }

    /// Whatever the weights and gaps, a score lies between the least and the largest of its measures.
    void aScoreLiesWithinItsMeasures()
    {
        const uint seed = qEnvironmentVariableIsSet("SEED") ? uint(qEnvironmentVariableIntValue("SEED"))
                                                            : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            Fixture f;
            double least = 101;
            double most = -1;
            for (int g = 0; g < 3; ++g) {
                std::vector<Planted> measures;
                for (int m = 0; m < 3; ++m) {
                    Planted planted{double(1 + random.bounded(20)), {}};
                    if (random.bounded(3) > 0)
                        planted.score = random.bounded(100.0);
                    if (planted.score) {
                        least = std::min(least, *planted.score);
                        most = std::max(most, *planted.score);
                    }
                    measures.push_back(planted);
                }
                f.add(1 + random.bounded(20), measures);
            }
            const HealthScore health = f.score();
            QCOMPARE(health.score.has_value(), most >= 0);
            QVERIFY(!health.score || (*health.score >= least - 1e-9 && *health.score <= most + 1e-9));
            QVERIFY(health.coverage >= 0 && health.coverage <= 1 + 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestHealthScorer)
#include "tst_healthscorer.moc"
