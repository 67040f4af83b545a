#include "app/csmctl/arguments.h"
#include "core/base/redaction.h"

#include <QTest>

using namespace csm;
using namespace csm::ctl;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private:
    struct Taken
    {
        Arguments arguments = {};
        QByteArrayList memory = {}; ///< what ps would show now
    };

    static Taken take(QByteArrayList words)
    {
        words.prepend("csmctl");
        std::vector<char *> argv;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        Taken taken;
        taken.arguments = takeArguments(int(argv.size()), argv.data());
        for (const char *word : argv)
            taken.memory.append(word);
        return taken;
    }

private slots:
    void cleanup() { qunsetenv("CSM_TOKEN"); }

    void aTokenLeavesOnlyAsterisks_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("beside its option") << QByteArrayList{"sync", "--token", "CANARY-1", "--json"};
        QTest::newRow("joined to it") << QByteArrayList{"sync", "--token=CANARY-1", "--json"};
    }

    void aTokenLeavesOnlyAsterisks()
    {
        QFETCH(QByteArrayList, words);
        const Taken taken = take(words);
        QCOMPARE(taken.arguments.token, u"CANARY-1"_s);
        QVERIFY(!taken.arguments.tokenFromInput);
        QCOMPARE(taken.arguments.words, QStringList({u"sync"_s, u"--token"_s, u"-"_s, u"--json"_s}));
        QVERIFY2(!taken.memory.join(' ').contains("CANARY"), taken.memory.join(' ').constData());
        QVERIFY(taken.memory.join(' ').contains("********"));
    }

    void aTokenIsHiddenFromLogs()
    {
        (void)take({"sync", "--token", "CANARY-2"});
        QCOMPARE(redacted(u"got CANARY-2 back"_s), u"got [redacted] back"_s);
    }

    void aDashStandsForStandardInput()
    {
        const Taken taken = take({"sync", "--token", "-"});
        QVERIFY(taken.arguments.tokenFromInput);
        QVERIFY(taken.arguments.token.isEmpty());
        QCOMPARE(taken.memory.last(), QByteArray("-"));
    }

    void theEnvironmentIsAskedAndEmptied()
    {
        static char variable[] = "CSM_TOKEN=CANARY-3";
        ::putenv(variable);
        const Taken taken = take({"sync"});
        QCOMPARE(taken.arguments.token, u"CANARY-3"_s);
        QVERIFY(!qEnvironmentVariableIsSet("CSM_TOKEN"));
        QCOMPARE(QByteArray(variable), QByteArray("CSM_TOKEN=********"));
    }

    void anOptionWinsOverTheEnvironment()
    {
        qputenv("CSM_TOKEN", "from-environment");
        QCOMPARE(take({"sync", "--token", "from-option"}).arguments.token, u"from-option"_s);
        qputenv("CSM_TOKEN", "from-environment");
        const Taken taken = take({"sync", "--token", "-"});
        QVERIFY(taken.arguments.tokenFromInput);
        QVERIFY(taken.arguments.token.isEmpty());
    }

    void anOptionWithoutItsValueStays()
    {
        const Taken taken = take({"sync", "--token"});
        QCOMPARE(taken.arguments.words, QStringList({u"sync"_s, u"--token"_s}));
        QVERIFY(taken.arguments.token.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
