#include "app/csmctl/invocation.h"
#include "app/csmctl/program.h"
#include "core/auth/memorysecretstore.h"
#include "tests/app/csmctl/pipe.h"

#include <QTest>

using namespace csm;
using namespace csm::ctl;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// Says the day, the folder and its words; or fails as it was told.
class EchoCommand final : public Command
{
public:
    QString name() const override { return u"echo"_s; }
    QString usage() const override { return u"WORD"_s; }
    QString summary() const override { return u"Say a word."_s; }
    QList<CommandOption> options() const override { return {{u"fail"_s, u"CODE"_s, u"With this code."_s}}; }
    Outcome run(Invocation &invocation) override
    {
        invocation.output().line(invocation.today().toString(Qt::ISODate) + u' '
            + QString(invocation.json() ? u"json"_s : u"text"_s) + u' '
            + invocation.line().arguments().join(u' '));
        if (const auto code = errorCodeNamed(invocation.line().value(u"fail"_s)))
            return Error{*code, u"secret detail"_s, {u"a\nb"_s}};
        return {};
    }
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        ExitCode exit = ExitCode::Done;
        QByteArray out = {};
        QByteArray err = {};
    };

    static Ran run(const QStringList &words)
    {
        Pipe out;
        Pipe err;
        Output output(out.writeEnd(), err.writeEnd());
        MemorySecretStore secrets;
        Commands commands;
        commands.push_back(std::make_unique<EchoCommand>());
        Ran ran;
        ran.exit = Program(std::move(commands), output, secrets).run({words, {}, false});
        ran.out = out.taken();
        ran.err = err.taken();
        return ran;
    }

private slots:
    void runsTheCommandWithItsOptions()
    {
        const Ran ran = run({u"echo"_s, u"hi"_s, u"--today"_s, u"2026-11-21"_s, u"--json"_s});
        QCOMPARE(ran.exit, ExitCode::Done);
        QCOMPARE(ran.out, QByteArray("2026-11-21 json hi\n"));
        QCOMPARE(ran.err, QByteArray());
    }

    void aFailureLeavesStdoutEmptyAndEndsInOneLine()
    {
        const Ran ran = run({u"echo"_s, u"hi"_s, u"--fail"_s, u"E-CUT"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(ran.exit, ExitCode::BadData);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.startsWith("E-CUT: An answer of a\\nb breaks off"), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(!ran.err.contains("secret detail"));
    }

    void theSentenceFollowsTheLanguage()
    {
        const Ran ran = run({u"echo"_s, u"--fail"_s, u"E-CUT"_s, u"--lang=ko"_s});
        QVERIFY2(ran.err.startsWith("E-CUT: a\\nb의 응답이 중간에 끊겼어요."), ran.err.constData());
    }

    void everyErrorBecomesItsExitCode()
    {
        for (int code = 0; code < errorCodeCount; ++code) {
            const Ran ran = run({u"echo"_s, u"--fail"_s, errorCodeName(ErrorCode(code))});
            QCOMPARE(ran.exit, exitCodeOf(ErrorCode(code)));
            QVERIFY(ran.err.startsWith(errorCodeName(ErrorCode(code)).toUtf8() + ": "));
        }
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("another command") << QStringList{u"sing"_s};
        QTest::newRow("another option") << QStringList{u"echo"_s, u"--loud"_s};
        QTest::newRow("no date") << QStringList{u"echo"_s, u"--today"_s, u"2026-02-30"_s};
        QTest::newRow("no language of ours") << QStringList{u"echo"_s, u"--lang"_s, u"fr"_s};
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const Ran ran = run(words);
        QCOMPARE(ran.exit, ExitCode::Usage);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.startsWith("E-USAGE: "), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void helpNamesEveryCommandAndOption()
    {
        for (const QStringList &words : {QStringList{u"--help"_s}, QStringList{u"help"_s}}) {
            const Ran ran = run(words);
            QCOMPARE(ran.exit, ExitCode::Done);
            QVERIFY(ran.out.contains("  echo  Say a word.\n"));
        }
        for (const QStringList &words :
            {QStringList{u"echo"_s, u"--help"_s}, QStringList{u"help"_s, u"echo"_s}}) {
            const Ran ran = run(words);
            QCOMPARE(ran.exit, ExitCode::Done);
            for (const char *word : {"csmctl echo WORD", "--fail CODE", "--profile DIR", "--json", "--today"})
                QVERIFY2(ran.out.contains(word), word);
        }
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
