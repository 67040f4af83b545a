#include "tests/support/warnings.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/plandocument.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::test;
using namespace csm::ui;

class TestDocumentWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void speaksItsOwnLanguageWhateverTheProgramSpeaks()
    {
        for (const Language program : {Language::English, Language::Korean}) {
            installLanguage(program);
            QCOMPARE(DocumentWords(Language::Korean).kind(), u"성공 계획"_s);
            QCOMPARE(DocumentWords(Language::English).kind(), u"Success plan"_s);
        }
    }

    void countsInBothLanguages()
    {
        const DocumentWords korean(Language::Korean);
        const DocumentWords english(Language::English);
        QCOMPARE(korean.countOf(1, 3), u"3개 중 1개"_s);
        QCOMPARE(english.countOf(1, 3), u"1 of 3"_s);
        QCOMPARE(korean.late(7), u"7일 지연"_s);
        QCOMPARE(english.late(1), u"1 day late"_s);
        QCOMPARE(english.late(1200), u"1,200 days late"_s);
        QCOMPARE(english.usage(26), u"Weekly active users (last 26 weeks)"_s);
    }

    void saysFromWhenToWhen()
    {
        const DocumentWords words(Language::English);
        const QDate from(2025, 8, 1);
        const QDate to(2026, 1, 31);
        QCOMPARE(words.period(from, to), u"2025-08-01 to 2026-01-31"_s);
        QCOMPARE(words.period(from, {}), u"from 2025-08-01"_s);
        QCOMPARE(words.period({}, to), u"until 2026-01-31"_s);
        QCOMPARE(words.period({}, {}), QString());
        QCOMPARE(words.renewal(to, from), u"Renewal 2026-01-31 (D-183)"_s);
        QCOMPARE(words.renewal(from, from), u"Renewal 2025-08-01 (D-day)"_s);
    }

    void givesEveryFigureItsUnit()
    {
        DocumentOutcome outcome;
        outcome.base = 5;
        outcome.current = 3.25;
        outcome.target = -0.5;
        outcome.unit = u"days"_s;
        QCOMPARE(DocumentWords(Language::English).outcome(outcome),
            u"Base 5\u00A0days · Current 3.25\u00A0days · Target −0.5\u00A0days"_s);
        outcome.unit = u"일"_s;
        QCOMPARE(DocumentWords(Language::Korean).outcome(outcome), u"기준 5일 · 현재 3.25일 · 목표 −0.5일"_s);
        outcome = {};
        outcome.current = 1200;
        outcome.unit = u"%"_s;
        QCOMPARE(DocumentWords(Language::English).outcome(outcome), u"Base – · Current 1,200% · Target –"_s);
    }

    void readsCustomersTextAsText()
    {
        DocumentOutcome outcome;
        outcome.base = outcome.current = outcome.target = 1;
        outcome.unit = u"%2 %n"_s;
        QCOMPARE(DocumentWords(Language::English).outcome(outcome),
            u"Base 1%2 %n · Current 1%2 %n · Target 1%2 %n"_s);
    }

    void saysHowOldTheDataIs()
    {
        const DocumentWords words(Language::Korean);
        const QDateTime at({2025, 11, 21}, {8, 42}, QTimeZone("Asia/Seoul"));
        QCOMPARE(words.asOf(at, u"Salesforce"_s), u"데이터 기준 2025-11-21 08:42 · Salesforce"_s);
        QCOMPARE(words.asOf({}, {}), u"데이터 기준 –"_s);
    }

    void neverRoundsHealthUpIntoTheNextBand()
    {
        const DocumentWords words(Language::English);
        DocumentHealth health;
        health.band = HealthBand::Risk;
        health.score = 54.6;
        QCOMPARE(words.health(health), u"At risk 54"_s);
        health.band = HealthBand::Watch;
        health.score = 74.9;
        QCOMPARE(words.health(health), u"Watch 74"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocumentWords)
#include "tst_documentwords.moc"
