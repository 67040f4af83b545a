#include "core/search/excerpt.h"
#include "core/search/searchterms.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSearchTerms : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aNameIsFoundAsItIsBeingTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("at"); // -1: not found
        QTest::newRow("the first letter") << u"ㅎ"_s << u"한빛정밀"_s << 0;
        QTest::newRow("half a syllable") << u"하"_s << u"한빛정밀"_s << 0;
        QTest::newRow("a syllable and a letter") << u"한ㅂ"_s << u"한빛정밀"_s << 0;
        QTest::newRow("a final that becomes an initial") << u"간"_s << u"가나"_s << 0;
        QTest::newRow("a final that is taken back") << u"점거"_s << u"월간 점검"_s << 3;
        QTest::newRow("a syllable within") << u"빛정"_s << u"한빛정밀"_s << 1;
        QTest::newRow("initials") << u"ㅎㅂㅈㅁ"_s << u"한빛정밀"_s << 0;
        QTest::newRow("initials within") << u"ㅈㅁ"_s << u"한빛정밀"_s << 2;
        QTest::newRow("over a blank") << u"한빛정밀"_s << u"한빛 정밀"_s << 0;
        QTest::newRow("initials over a blank") << u"ㅎㅂㅈ"_s << u"(주)한빛 정밀"_s << 3;
        QTest::newRow("letters in another case") << u"aURO"_s << u"Aurora Labs"_s << 0;
        QTest::newRow("letters within a word") << u"rora"_s << u"Aurora Labs"_s << 2;
        QTest::newRow("two words in any order") << u"labs auro"_s << u"Aurora Labs"_s << 7;
        QTest::newRow("decomposed") << u"한빛"_s.normalized(QString::NormalizationForm_D) << u"한빛"_s << 0;
        QTest::newRow("letters across syllables") << u"ㅏ"_s << u"한빛"_s << -1;
        QTest::newRow("a final as a syllable's end only") << u"ㄴㅂ"_s << u"한빛"_s << -1;
        QTest::newRow("another final") << u"핟"_s << u"한빛"_s << -1;
        QTest::newRow("more than the name") << u"한빛정밀기"_s << u"한빛정밀"_s << -1;
        QTest::newRow("one word that is not there") << u"한빛 없음"_s << u"한빛정밀"_s << -1;
        QTest::newRow("no word at all") << u"!!"_s << u"한빛!!"_s << -1;
    }

    void aNameIsFoundAsItIsBeingTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(int, at);
        QCOMPARE(int(SearchTerms(typed).inName(name).at), at);
    }

    void whatWasTypedNeverBecomesSyntax_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"\""_s, u"a\" OR \"b"_s, u"name : x"_s, u"NEAR(a b)"_s, u"^한 AND"_s,
                 u"* - +"_s, u"{body jamo} : x"_s, u"a\nb\tc"_s, QString(QChar(0)) + u"x"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }

    void whatWasTypedNeverBecomesSyntax()
    {
        QFETCH(QString, typed);
        const SearchTerms terms(typed);
        static const QRegularExpression safe(u"^$|^body : \\((\"[\\p{L}\\p{N}]+\" \\*( AND )?)+\\)$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(safe.match(terms.bodyQuery()).hasMatch(), qPrintable(terms.bodyQuery()));
    }

    void aWordIsCutWhereTheTokenizerCutsIt()
    {
        QCOMPARE(
            SearchTerms(u"회의q3-마감"_s).bodyQuery(), u"body : (\"회의\" * AND \"q3\" * AND \"마감\" *)"_s);
        QVERIFY(SearchTerms(u" !! "_s).bodyQuery().isEmpty());
        QVERIFY(SearchTerms(u" !! "_s).nameQuery().isEmpty());
        QVERIFY(SearchTerms(u"  "_s).isEmpty());
    }

    void aBodyMustHoldEveryWord()
    {
        const SearchTerms terms(u"마감 ERP"_s);
        const TextMatch match = terms.inBody(u"erp 연동과 마감 자동화"_s);
        QCOMPARE(match.at, 8);
        QCOMPARE(match.length, 2);
        QVERIFY(!terms.inBody(u"마감 자동화"_s).isFound());
    }

    void anExcerptShowsTheMatchInItsSurroundings()
    {
        const QString text = QString(100, u'가') + u"\n<b>찾음</b>\t"_s + QString(100, u'나');
        const Excerpt excerpt = excerptOf(text, {text.indexOf(u"찾음"), 2, false});
        QCOMPARE(excerpt.text.mid(excerpt.matchStart, excerpt.matchLength), u"찾음"_s);
        QVERIFY(excerpt.text.startsWith(u"…가"_s) && excerpt.text.endsWith(u"나…"_s));
        QVERIFY(excerpt.text.contains(u" <b>찾음</b> "_s));
        QVERIFY(excerpt.text.size() < 110);
        QCOMPARE(excerptOf(u"짧음"_s, {0, 2, false}).text, u"짧음"_s);
    }

    void anExcerptKeepsCharactersWhole()
    {
        const QString text = QString(31, u'x').replace(0, 2, u"😀"_s) + u"찾음"_s;
        const Excerpt excerpt = excerptOf(text, {31, 2, false});
        QVERIFY(excerpt.text.isValidUtf16());
        QCOMPARE(excerpt.text.mid(excerpt.matchStart, 2), u"찾음"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
