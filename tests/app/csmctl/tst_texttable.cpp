#include "app/csmctl/texttable.h"

#include <QTest>

using namespace csm::ctl;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void hangulTakesTwoColumnsAndMarksNone()
    {
        QCOMPARE(terminalWidth(u"abc"_s), 3);
        QCOMPARE(terminalWidth(u"한빛"_s), 4);
        QCOMPARE(terminalWidth(u"e\u0301"_s), 1);
        QCOMPARE(terminalWidth(u"\U0001F600"_s), 2);
        QCOMPARE(terminalWidth({}), 0);
    }

    void columnsAreAsWideAsTheirWidestCell()
    {
        TextTable table;
        table.addColumn(u"Name"_s);
        table.addColumn(u"n"_s, TextTable::Align::Right);
        table.addRow({u"한빛정밀"_s, u"7"_s});
        table.addRow({u"Ada"_s, u"120"_s});
        QCOMPARE(table.text(),
            u"Name        n\n"
            "--------  ---\n"
            "한빛정밀    7\n"
            "Ada       120\n"_s);
    }

    void aTerminalIsNotToldWhatToDo()
    {
        TextTable table;
        table.addColumn(u"Name"_s);
        table.addRow({u"a\x1b[2J\nb\u202e"_s});
        QVERIFY(table.text().endsWith(u"a\\u001b[2J\\nb\\u202e\n"_s));
    }

    void aLongCellIsCutBetweenCharacters()
    {
        TextTable table;
        table.addColumn(u"Name"_s);
        table.addRow({QString(30, QChar(0xD55C))}); // 60 columns
        table.addRow({QString(TextTable::widestCell, u'x')});
        const QStringList lines = table.text().split(u'\n');
        QCOMPARE(lines.at(2), QString(23, QChar(0xD55C)) + QChar(0x2026));
        QCOMPARE(lines.at(3).size(), TextTable::widestCell);
    }

    void withoutRowsThereIsNothing()
    {
        TextTable table;
        table.addColumn(u"Name"_s);
        QVERIFY(table.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
