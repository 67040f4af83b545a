#include "tests/app/csmctl/heldcrm.h"
#include "tests/app/csmctl/practicecrm.h"
#include "tests/support/warnings.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// Canaries: a token is on no disk, in no log and in no list of processes, and everything is private.
class TestSecrets : public QObject
{
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What /proc shows of a process: its arguments, its environment.
    static QByteArray shownOf(qint64 process)
    {
        const QString folder = u"/proc/%1/"_s.arg(process);
        return contents(folder + u"cmdline"_s) + contents(folder + u"environ"_s);
    }

private slots:
    void init() { failOnAnyWarning(); }

    void theSandboxHidesItsTokenFromTheProcessList()
    {
        PracticeCrm crm({u"--accounts"_s, u"5"_s, u"--token"_s, u"CANARY-sandbox"_s});
        QCOMPARE(crm.token(), QByteArray("CANARY-sandbox"));
        QVERIFY(shownOf(crm.processId()).contains("--token"));
        QVERIFY(!shownOf(crm.processId()).contains("CANARY"));
        QCOMPARE(crm.stop(), 0);
    }

    void aRunningSyncShowsNoToken_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("as an argument") << QStringList{u"--token"_s, u"CANARY-held"_s} << QByteArray();
        QTest::newRow("in the environment") << QStringList() << QByteArray("CANARY-held");
    }

    void aRunningSyncShowsNoToken()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, token);
        const QTemporaryDir dir;
        HeldCrm crm({10, 1, QDate(2026, 11, 20), u"CANARY-held"_s, {}});
        const QStringList common = {u"--profile"_s, dir.filePath(u"p"_s), u"--today"_s, u"2026-11-20"_s};
        const Ran connected = csmctl(
            QStringList{u"connect"_s, u"salesforce"_s, u"--url"_s, crm.url(), u"--token"_s, u"-"_s} + common,
            {}, "CANARY-held\n");
        QVERIFY2(connected.exit == 0, connected.everything().constData());

        crm.holdAfter(3);
        QSignalSpy held(&crm, &HeldCrm::held);
        CsmctlProcess sync(QStringList{u"sync"_s} + words + common, token);
        QVERIFY(held.wait(60'000));
        QVERIFY(shownOf(sync.processId()).contains("sync"));
        const QByteArray limits = contents(u"/proc/%1/limits"_s.arg(sync.processId())).simplified();
        QVERIFY2(limits.contains("Max core file size 0 0 "), limits.constData());
        QVERIFY2(!shownOf(sync.processId()).contains("CANARY"), shownOf(sync.processId()).constData());
        ::kill(pid_t(sync.processId()), SIGINT);
        const Ran ran = sync.finish();
        QVERIFY2(ran.exit == 7, ran.everything().constData());
        QVERIFY(ran.lastError().startsWith("E-CANCELLED: "));
    }

    void noTokenReachesTheDiskAndEverythingIsPrivate()
    {
        const QTemporaryDir dir;
        PracticeCrm crm({u"--accounts"_s, u"20"_s, u"--token"_s, u"CANARY-disk"_s});
        const QString profile = dir.filePath(u"p"_s);
        const QStringList common = {u"--profile"_s, profile};
        QStringList connect{
            u"connect"_s, u"salesforce"_s, u"--url"_s, crm.url(), u"--token"_s, u"CANARY-disk"_s};
        QByteArray said;
        const auto run = [&](const QStringList &words, const QByteArray &token) {
            const Ran ran = csmctl(words + common, token);
            said += ran.out + ran.err;
            return ran.exit;
        };
        QCOMPARE(run(connect, {}), 0);
        QCOMPARE(run({u"sync"_s}, "CANARY-disk"), 0);
        QCOMPARE(run({u"sync"_s, u"--full"_s}, "CANARY-refused"), 4);
        crm.control(u"faults"_s, {{u"kind"_s, u"portal"_s}, {u"times"_s, -1}});
        QCOMPARE(run({u"sync"_s}, "CANARY-disk"), 5);
        QCOMPARE(run({u"list"_s, u"runs"_s, u"--json"_s}, {}), 0);
        QVERIFY2(!said.contains("CANARY"), said.constData());

        int files = 0;
        for (QDirIterator it(profile, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                 QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777U, S_ISDIR(info.st_mode) ? 0700U : 0600U);
            QVERIFY2(!contents(path).contains("CANARY"), qPrintable(path));
            files += S_ISDIR(info.st_mode) ? 0 : 1;
        }
        QVERIFY(files >= 2); // the database and the log
        QVERIFY(contents(profile + u"/log/workbench.log"_s).contains("sync.finished"));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
