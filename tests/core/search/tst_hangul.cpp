#include "core/search/hangul.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestHangul : public QObject
{
    Q_OBJECT

private:
    static QString jamo(const QString &text)
    {
        QString letters;
        for (const QChar c : text)
            letters += jamoOf(c);
        return letters;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void syllablesFallIntoTheLettersOfTheirKeys()
    {
        QCOMPARE(jamo(u"한빛정밀"_s), u"ㅎㅏㄴㅂㅣㅊㅈㅓㅇㅁㅣㄹ"_s);
        QCOMPARE(jamo(u"값과 의"_s), u"ㄱㅏㅂㅅㄱㅗㅏ ㅇㅡㅣ"_s);
        QCOMPARE(jamo(u"꿇ㄳ"_s), u"ㄲㅜㄹㅎㄱㅅ"_s);
        QCOMPARE(jamo(u"가힣"_s), u"ㄱㅏㅎㅣㅎ"_s);
        QCOMPARE(jamo(u"Ab1"_s), u"Ab1"_s);
    }

    void syllablesHaveAnInitial()
    {
        QCOMPARE(initialOf(u'빛'), QChar(u'ㅂ'));
        QCOMPARE(initialOf(u'까'), QChar(u'ㄲ'));
        QVERIFY(initialOf(u'a').isNull());
        QVERIFY(isInitial(u'ㅎ') && isInitial(u'ㄲ'));
        QVERIFY(!isInitial(u'ㅏ') && !isInitial(u'ㄳ') && !isInitial(u'하'));
    }

    void aCompactNameKnowsWhereItsLettersStood()
    {
        const CompactText compact(u"(주) 한빛 ERP-2"_s);
        QCOMPARE(compact.text, u"주한빛erp2"_s);
        QCOMPARE(compact.at, (QList<qsizetype>{1, 4, 5, 7, 8, 9, 11}));
        QVERIFY(CompactText(u"!? -"_s).text.isEmpty());
        QCOMPARE(CompactText(u"a𠀋😀b"_s).text, u"a𠀋b"_s);
    }

    void everySoundIsOneThatTheTokenizerPairs()
    {
        const QString sounds = soundsOf(u"한a1"_s);
        QCOMPARE(sounds.toUcs4().size(), 5);
        QVERIFY(sounds.startsWith(u"ㅎㅏㄴ"_s));
        for (const char32_t c : sounds.toUcs4())
            QVERIFY(c == U'ㅎ' || c == U'ㅏ' || c == U'ㄴ' || (c >= 0x20000 && c <= 0x2FFFF));
        QVERIFY(initialsOf(u"한빛erp"_s).startsWith(u"ㅎㅂ"_s));
    }
};

QTEST_GUILESS_MAIN(TestHangul)
#include "tst_hangul.moc"
