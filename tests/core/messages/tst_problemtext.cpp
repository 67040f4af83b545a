#include "core/messages/problemtext.h"
#include "tests/support/warnings.h"
#include "ui/format/language.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestProblemText : public QObject
{
    Q_OBJECT

private:
    static ProblemText in(ui::Language language, const Error &error)
    {
        ui::installLanguage(language);
        return problemText(error);
    }

    static bool hasHangul(const QString &text)
    {
        return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
    }

private slots:
    void init() { failOnAnyWarning(); }

    void everyCodeSpeaksBothLanguages_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code < errorCodeCount; ++code)
            QTest::newRow(qPrintable(errorCodeName(ErrorCode(code)))) << code;
    }

    void everyCodeSpeaksBothLanguages()
    {
        QFETCH(int, code);
        const Error error{ErrorCode(code), {}, {u"one"_s, u"two"_s}};
        const ProblemText english = in(ui::Language::English, error);
        const ProblemText korean = in(ui::Language::Korean, error);
        for (const QString &sentence : {english.what, english.safe, english.todo}) {
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!hasHangul(sentence), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
        for (const QString &sentence : {korean.what, korean.safe, korean.todo}) {
            QVERIFY2(hasHangul(sentence), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
    }

    void aSentenceIsWholeWithoutArguments_data() { everyCodeSpeaksBothLanguages_data(); }

    void aSentenceIsWholeWithoutArguments()
    {
        QFETCH(int, code);
        for (const ui::Language language : {ui::Language::English, ui::Language::Korean}) {
            const ProblemText text = in(language, {ErrorCode(code)});
            QVERIFY2(!text.joined().contains(u'%'), qPrintable(text.joined()));
            QVERIFY2(!text.joined().contains("  "_L1), qPrintable(text.joined()));
        }
    }

    void namesWhatTheErrorNames()
    {
        QCOMPARE(in(ui::Language::English, {ErrorCode::Unreachable, {}, {u"crm.example:443"_s}}).what,
            u"There is no connection to crm.example:443."_s);
        QCOMPARE(in(ui::Language::Korean, {ErrorCode::Unreachable, {}, {u"crm.example:443"_s}}).what,
            u"crm.example:443에 연결할 수 없어요."_s);
        QCOMPARE(in(ui::Language::English, {ErrorCode::Ambiguous, {}, {u"Hana"_s, u"id1"_s, u"id2"_s}}).what,
            u"Hana fits several: id1, id2."_s);
    }

    void anArgumentIsNotAPlaceholder()
    {
        QCOMPARE(in(ui::Language::English, {ErrorCode::Ambiguous, {}, {u"%2"_s, u"%1"_s}}).what,
            u"%2 fits several: %1."_s);
    }

    void neverShowsTheDetail()
    {
        for (int code = 0; code < errorCodeCount; ++code)
            QVERIFY(!problemText({ErrorCode(code), u"canary"_s}).joined().contains("canary"_L1));
    }
};

QTEST_GUILESS_MAIN(TestProblemText)
#include "tst_problemtext.moc"
