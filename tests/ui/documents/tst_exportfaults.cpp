#include "tests/support/warnings.h"
#include "tests/ui/documents/pdfreader.h"
#include "tests/ui/documents/sampleplan.h"
#include "ui/documents/planexport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::test;
using namespace csm::ui;

namespace {

enum class Call { None, Write, Sync, Rename, Link };

Call failing = Call::None; ///< every call of this kind fails …
int spared = 0; ///< … after so many that do not
int failure = 0; ///< with this errno
int failed = 0;

bool fails(Call call)
{
    if (call != failing || spared-- > 0)
        return false;
    ++failed;
    errno = failure;
    return true;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

// Qt's own calls end here, because a program's symbols come before those of its libraries.
extern "C" {
ssize_t write(int file, const void *bytes, size_t count)
{
    return fails(Call::Write) ? -1 : real<ssize_t(int, const void *, size_t)>("write")(file, bytes, count);
}
int fsync(int file)
{
    return fails(Call::Sync) ? -1 : real<int(int)>("fsync")(file);
}
int rename(const char *from, const char *to) noexcept
{
    return fails(Call::Rename) ? -1 : real<int(const char *, const char *)>("rename")(from, to);
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return fails(Call::Link) ? -1
                             : real<int(int, const char *, int, const char *, int)>("linkat")(
                                 fromFolder, from, toFolder, to, flags);
}
}

/// Nothing that goes wrong while a document is written may cost the file that was there.
class TestExportFaults : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        failing = Call::None;
        spared = failed = 0;
    }
    void cleanup() { failing = Call::None; }

    void keepsTheOldFileWhateverCallFails_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("disk full") << int(Call::Write) << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("disk broken") << int(Call::Write) << EIO << ErrorCode::ExportTarget;
        QTest::newRow("disk full at the end") << int(Call::Sync) << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("disk broken at the end") << int(Call::Sync) << EIO << ErrorCode::ExportTarget;
        QTest::newRow("no right to replace") << int(Call::Rename) << EACCES << ErrorCode::ExportTarget;
        QTest::newRow("no right to name") << int(Call::Link) << EACCES << ErrorCode::ExportTarget;
    }

    void keepsTheOldFileWhateverCallFails()
    {
        QFETCH(int, call);
        QFETCH(int, error);
        QFETCH(ErrorCode, expected);
        const PlanDocument document = longPlan(10);
        for (int n = 0;; ++n) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"plan.pdf"_s);
            QVERIFY(writeTo(path, "the old one"));
            failing = Call(call);
            failure = error;
            spared = n;
            failed = 0;
            const Result<void> done = exportPlan(document, path);
            failing = Call::None;
            QCOMPARE(bool(done), failed == 0);
            if (done) {
                QVERIFY(contentOf(path).startsWith("%PDF-"));
                QVERIFY(n > 0 || Call(call) == Call::Link || Call(call) == Call::Rename);
                break;
            }
            QCOMPARE(done.error().code, expected);
            QCOMPARE(done.error().args, QStringList(path));
            QCOMPARE(contentOf(path), QByteArray("the old one"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"plan.pdf"_s));
        }
    }

    void saysWhereItCouldNotWrite_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("under a plain file") << u"plain/plan.pdf"_s;
        QTest::newRow("deep under a plain file") << u"plain/a/b/plan.pdf"_s;
        QTest::newRow("in a folder that is not there") << u"none/plan.pdf"_s;
        QTest::newRow("onto a folder") << u"folder"_s;
        QTest::newRow("a name that is too long") << QString(300, u'x') + u".pdf"_s;
    }

    void saysWhereItCouldNotWrite()
    {
        QFETCH(QString, below);
        QTemporaryDir folder;
        QVERIFY(writeTo(folder.filePath(u"plain"_s), "kept"));
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        const QString path = folder.filePath(below);
        const Result<void> done = exportPlan(samplePlan(Language::Korean), path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ExportTarget);
        QCOMPARE(done.error().args, QStringList(path));
        QCOMPARE(contentOf(folder.filePath(u"plain"_s)), QByteArray("kept"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            QStringList({u"folder"_s, u"plain"_s}));
    }

    void saysThatThereIsNoPath()
    {
        const Result<void> done = exportPlan(samplePlan(Language::Korean), {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ExportTarget);
    }
};

QTEST_MAIN(TestExportFaults)
#include "tst_exportfaults.moc"
