#include "tests/support/warnings.h"
#include "ui/documents/printable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm::test;
using namespace csm::ui;

class TestPrintable : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void leavesWhatPeopleWrite()
    {
        const QString text = u"한빛정밀 (D-23) 3/4 · 35% – <b>“가”</b> 漢字 é 😀\n두 번째 줄"_s;
        QCOMPARE(printable(text), text);
    }

    void endsEveryLineInTheSameWay()
    {
        QCOMPARE(printable(u"a\r\nb\rc\u2028d\u2029e\nf"_s), u"a\nb\nc\nd\ne\nf"_s);
        QCOMPARE(printable(u"a\tb"_s), u"a b"_s);
    }

    void composesKorean()
    {
        const QString text = u"한빛정밀"_s;
        QCOMPARE(printable(text.normalized(QString::NormalizationForm_D)), text);
    }

    void showsWhatWouldBeHidden_data()
    {
        QTest::addColumn<QChar>("hidden");
        for (const char16_t c : {u'\0', u'\a', u'\x1b', u'\x7f', u'\x85', u'\x9f', u'\u202a', u'\u202e',
                 u'\u2066', u'\u2069', u'\ufff9'})
            QTest::newRow(qPrintable(QString::number(c, 16))) << QChar(c);
    }

    void showsWhatWouldBeHidden()
    {
        QFETCH(QChar, hidden);
        QCOMPARE(printable(QString(u'a') + hidden + u'b'), u"a\ufffdb"_s);
    }

    void showsHalvesOfCharacters()
    {
        QCOMPARE(printable(QString(u'a') + QChar(0xD83D) + u'b'), u"a\ufffdb"_s);
        QCOMPARE(printable(QString(QChar(0xDE00))), u"\ufffd"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
