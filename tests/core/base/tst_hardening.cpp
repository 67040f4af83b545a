#include "core/base/hardening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace csm;
using namespace Qt::StringLiterals;

class TestHardening : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoCoreAndMakesPrivateFiles()
    {
        const QTemporaryDir dir;
        hardenProcess();

        rlimit core = {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);

        QFile file(dir.filePath(u"new"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        struct stat info = {};
        QCOMPARE(::fstat(file.handle(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
