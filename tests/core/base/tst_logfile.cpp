#include "core/base/logfile.h"
#include "tests/support/warnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestLogFile : public QObject
{
    Q_OBJECT

private:
    static uint modeOf(const QString &path)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777U : 0U;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void staysWithinFiveFilesAndKeepsTheYoungestLines()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"log"_s);
        LogFile log(folder, 1000);
        for (int i = 0; i < 1000; ++i)
            log.append(u"line %1 ........................................"_s.arg(i));
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 5);
        for (const QFileInfo &file : files) {
            QVERIFY2(file.size() <= 1000, qPrintable(file.fileName()));
            QCOMPARE(modeOf(file.filePath()), 0600U);
        }
        QCOMPARE(modeOf(folder), 0700U);
        const QStringList last = log.tail(30);
        QCOMPARE(last.size(), 30);
        QVERIFY(last.first().startsWith("line 970 "_L1));
        QVERIFY(last.last().startsWith("line 999 "_L1));
    }

    void goesOnInTheFileOfTheRunBefore()
    {
        const QTemporaryDir dir;
        LogFile(dir.path()).append(u"first"_s);
        LogFile(dir.path()).append(u"second"_s);
        QCOMPARE(logTail(dir.path(), 10), QStringList({u"first"_s, u"second"_s}));
    }

    void aFolderThatCannotBeMadeStopsNothing()
    {
        const QTemporaryDir dir;
        QFile plain(dir.filePath(u"plain"_s));
        QVERIFY(plain.open(QFile::WriteOnly));
        LogFile log(dir.filePath(u"plain/log"_s));
        log.append(u"lost"_s);
        QVERIFY(log.tail(1).isEmpty());
    }

    void doesNotFollowALinkToAnotherFile()
    {
        const QTemporaryDir dir;
        const QString target = dir.filePath(u"target"_s);
        QVERIFY(QFile::link(target, dir.filePath(u"workbench.log"_s)));
        LogFile(dir.path()).append(u"x"_s);
        QVERIFY(!QFile::exists(target));
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
