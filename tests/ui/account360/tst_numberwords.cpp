#include "core/kpi/kpicatalogue.h"
#include "tests/support/warnings.h"
#include "ui/account360/healthbreakdown.h"
#include "ui/account360/healthwords.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestNumberWords : public QObject
{
    Q_OBJECT

    const NumberWords m_words = NumberWords(Format(Language::English), QTimeZone::utc());

private slots:
    void init() { failOnAnyWarning(); }

    void everyNumberSaysFormulaCountWindowAndAge()
    {
        KpiValue arr;
        arr.definition = KpiCatalogue::standard().definition(u"arr"_s);
        arr.value = Money{1'280'000'000, u"KRW"_s};
        arr.reason = KpiReason::None;
        arr.n = 3;
        arr.from = QDate(2026, 11, 21);
        arr.to = arr.from;
        arr.asOf = QDateTime(QDate(2026, 11, 21), QTime(8, 42), Qt::UTC);
        const Explanation said = m_words.explain(arr);
        QCOMPARE(said.value, u"₩1.28B"_s);
        QCOMPARE(said.note, u"₩1,280,000,000"_s);
        QCOMPARE(said.formula, arr.definition.formula.en);
        QCOMPARE(said.count, u"n = 3"_s);
        QVERIFY(!said.window.isEmpty() && !said.asOf.isEmpty());
    }

    void anUnknownNumberSaysWhy()
    {
        KpiValue nps;
        nps.definition = KpiCatalogue::standard().definition(u"nps"_s);
        nps.reason = KpiReason::TooFewAnswers;
        const Explanation said = m_words.explain(nps);
        QCOMPARE(said.value, u"–"_s);
        QCOMPARE(said.note, KpiCatalogue::standard().reason(KpiReason::TooFewAnswers).en);
        QVERIFY(!said.note.isEmpty());
    }

    void aScoreIsCutSoThatItNeverCrossesItsBand()
    {
        for (int tenths = 0; tenths <= 1000; ++tenths) {
            const double score = tenths / 10.0;
            const double shown = scoreText(score).toDouble();
            QCOMPARE(Scorecard::standard().bandOf(shown), Scorecard::standard().bandOf(score));
        }
        QCOMPARE(scoreText(74.9), u"74"_s);
        QCOMPARE(scoreText({}), u"–"_s);
    }

    void littleDataGreysThePillAndNoDataIsNoNumber()
    {
        QVERIFY(healthPill(HealthBand::Risk, 42, 0.59).faint);
        QVERIFY(!healthPill(HealthBand::Risk, 42, 0.6).faint);
        const Pill none = healthPill(HealthBand::Unknown, {}, 0);
        QCOMPARE(none.tone, Tone::Neutral);
        QVERIFY(none.number.isEmpty());
    }

    void aMeasureSaysItsValueWeightAndWhatIsMissing()
    {
        HealthInputs inputs;
        inputs.insert(u"tickets"_s,
            {.raw = 4.2,
                .n = 12,
                .from = QDate(2026, 8, 24),
                .to = QDate(2026, 11, 21),
                .missing = MissingInput::None});
        const HealthScore health = scoreHealth(Scorecard::standard(), inputs);
        const QList<MeasureScore> measures = countedMeasures(health);
        const auto parts = healthParts(measures, m_words);
        QCOMPARE(parts.size(), measures.size());
        for (qsizetype i = 0; i < measures.size(); ++i) {
            const Explanation said = m_words.explain(measures[i], {});
            QCOMPARE(said.title, parts[i].label);
            QCOMPARE(said.note.isEmpty(), measures[i].score.has_value());
            if (measures[i].code == u"tickets"_s) {
                QVERIFY(said.formula.contains(u"4.20"_s));
                QVERIFY(said.formula.contains(u"100%"_s)); // of what is known
                QCOMPARE(said.count, u"n = 12"_s);
            }
        }
    }

    void healthNamesItsScorecard()
    {
        const HealthScore health = scoreHealth(Scorecard::standard(), {});
        for (const Language language : {Language::English, Language::Korean}) {
            const QString source = NumberWords(Format(language), QTimeZone::utc()).explain(health, {}).source;
            const LocalText &name = Scorecard::standard().name;
            QVERIFY2(source.contains(language == Language::Korean ? name.ko : name.en), qPrintable(source));
        }
    }
};

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
