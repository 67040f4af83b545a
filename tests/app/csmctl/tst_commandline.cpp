#include "app/csmctl/commandline.h"

#include <QTest>

using namespace csm;
using namespace csm::ctl;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static Result<CommandLine> parse(const QStringList &words)
    {
        return CommandLine::parse({{u"full"_s, {}, {}}, {u"limit"_s, u"N"_s, {}}}, words);
    }

private slots:
    void sortsOptionsFromTheRest()
    {
        const auto line = parse({u"a b"_s, u"--full"_s, u"--limit=3"_s, u"--"_s, u"--c"_s});
        QVERIFY(line);
        QVERIFY(line->isSet(u"full"_s));
        QCOMPARE(line->value(u"limit"_s), u"3"_s);
        QCOMPARE(line->arguments(), QStringList({u"a b"_s, u"--c"_s}));
        QVERIFY(!parse({})->isSet(u"full"_s));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("another option") << QStringList{u"--fast"_s};
        QTest::newRow("a short one") << QStringList{u"-x"_s};
        QTest::newRow("an option without its value") << QStringList{u"--limit"_s};
        QTest::newRow("an option in place of its value") << QStringList{u"--limit"_s, u"--full"_s};
        QTest::newRow("a value for a flag") << QStringList{u"--full=yes"_s};
        QTest::newRow("an option twice") << QStringList{u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s};
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, words);
        const auto line = parse(words);
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::Usage);
        QVERIFY(!line.error().args.value(0).isEmpty());
    }

    void aNumberKeepsToItsBounds()
    {
        QCOMPARE(*parse({})->number(u"limit"_s, 7, 1, 10), 7);
        QCOMPARE(*parse({u"--limit"_s, u"10"_s})->number(u"limit"_s, 7, 1, 10), 10);
        for (const QString &wrong : {u"11"_s, u"0"_s, u"-1"_s, u"ten"_s, u"1.5"_s, QString()})
            QCOMPARE(
                parse({u"--limit"_s, wrong})->number(u"limit"_s, 7, 1, 10).error().code, ErrorCode::Usage);
    }

    void theOnlyArgumentIsNeitherMissingNorOneOfMany()
    {
        QCOMPARE(*parse({u"x"_s})->onlyArgument(u"it"_s), u"x"_s);
        QVERIFY(!parse({})->onlyArgument(u"it"_s));
        QVERIFY(!parse({u"x"_s, u"y"_s})->onlyArgument(u"it"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
