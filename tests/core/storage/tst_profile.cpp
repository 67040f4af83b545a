#include "core/storage/profile.h"
#include "core/storage/schema.h"
#include "tests/support/warnings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestProfileFolder : public QObject
{
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { failOnAnyWarning(); }

    void makesAPrivateFolder()
    {
        QTemporaryDir dir;
        QVERIFY(Profile::openForWriting(dir.filePath(u"a/b"_s)));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(dir.filePath(u"a/b"_s)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
    }

    void aSecondWriterIsRefusedAndAReaderIsNot()
    {
        QTemporaryDir dir;
        const auto first = Profile::openForWriting(dir.path());
        QVERIFY(first);
        QCOMPARE(Profile::openForWriting(dir.path()).error().code, ErrorCode::ProfileInUse);
        QVERIFY(Profile::openForReading(dir.path()));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"plain"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(Profile::openForWriting(dir.filePath(u"plain"_s)).error().code, ErrorCode::Folder);
        QCOMPARE(Profile::openForWriting(dir.filePath(u"plain/below"_s)).error().code, ErrorCode::Folder);
    }

    void nothingToReadIsNotFound()
    {
        QTemporaryDir dir;
        QCOMPARE(Profile::openForReading(dir.path()).error().code, ErrorCode::NotFound);
    }

    void aFileInPlaceOfTheFolderIsNoProfileToRead()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"plain"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(Profile::openForReading(dir.filePath(u"plain"_s)).error().code, ErrorCode::Folder);
    }

    void aDatabaseThatWasOnlyBegunIsNotThereYet()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"workbench.db"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(Profile::openForReading(dir.path()).error().code, ErrorCode::NotFound);
    }

    void whoeverOnlyReadsLeavesTheFolderAsItWas()
    {
        QTemporaryDir dir;
        QVERIFY(Profile::openForWriting(dir.path()));
        const QStringList before = QDir(dir.path()).entryList(QDir::Files);
        QVERIFY(!before.contains(u"workbench.db-wal"_s));
        const QByteArray bytes = contents(dir.filePath(u"workbench.db"_s));
        {
            const auto profile = Profile::openForReading(dir.path());
            const auto db = profile->connect();
            Statement q = (*db)->prepare("SELECT count(*) FROM account");
            QVERIFY(q.next());
            QVERIFY(QFile::exists(dir.filePath(u"workbench.db-wal"_s))); // what has to go again
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), before);
        QCOMPARE(contents(dir.filePath(u"workbench.db"_s)), bytes);
    }

    void aReaderTakesNothingAwayFromAWriter()
    {
        QTemporaryDir dir;
        const auto writer = Profile::openForWriting(dir.path());
        const auto db = writer->connect();
        {
            const auto reader = Profile::openForReading(dir.path());
            QVERIFY(reader->connect());
        }
        QVERIFY((*db)->script("CREATE TABLE still_works (a INTEGER) STRICT"));
    }

    void itsOwnFilesAreKnown()
    {
        QTemporaryDir dir;
        QVERIFY(Profile::openForWriting(dir.filePath(u"p"_s)));
        const QString folder = dir.filePath(u"p"_s);
        QVERIFY(Profile::isOwnFile(folder, folder + u"/workbench.db"_s));
        QVERIFY(Profile::isOwnFile(folder, dir.filePath(u"p/../p/workbench.db"_s)));
        QVERIFY(QFile::link(folder + u"/workbench.db"_s, dir.filePath(u"link.pdf"_s)));
        QVERIFY(Profile::isOwnFile(folder, dir.filePath(u"link.pdf"_s)));
        QVERIFY(!Profile::isOwnFile(folder, folder + u"/plan.pdf"_s));
        QVERIFY(!Profile::isOwnFile(folder, dir.filePath(u"elsewhere.db"_s)));
    }

    void aNewerSchemaIsRefusedAndTheBytesStay()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"workbench.db"_s);
        {
            const auto profile = Profile::openForWriting(dir.path());
            QVERIFY(profile);
            QVERIFY((*profile->connect())->script("PRAGMA user_version = 999"));
        }
        const QByteArray before = contents(path);
        QVERIFY(!before.isEmpty());
        QCOMPARE(Profile::openForWriting(dir.path()).error().code, ErrorCode::NewerSchema);
        QCOMPARE(Profile::openForReading(dir.path()).error().code, ErrorCode::NewerSchema);
        QCOMPARE(contents(path), before);
    }

    void aDatabaseOfAnotherProgramIsRefusedAndTheBytesStay_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("without a version") << QByteArray("CREATE TABLE note (text TEXT);");
        QTest::newRow("in the version of ours")
            << QByteArray("CREATE TABLE note (text TEXT); PRAGMA user_version = 1;");
        QTest::newRow("in a later version than ours")
            << QByteArray("CREATE TABLE note (text TEXT); PRAGMA user_version = 999;");
        QTest::newRow("empty, but marked as another's") << QByteArray("PRAGMA application_id = 7;");
    }

    void aDatabaseOfAnotherProgramIsRefusedAndTheBytesStay()
    {
        QFETCH(QByteArray, script);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"workbench.db"_s);
        sqlite3 *foreign = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &foreign), SQLITE_OK);
        QCOMPARE(sqlite3_exec(foreign, script.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(foreign);
        const QByteArray before = contents(path);
        QVERIFY(!before.isEmpty());
        QCOMPARE(Profile::openForWriting(dir.path()).error().code, ErrorCode::Damaged);
        QCOMPARE(Profile::openForReading(dir.path()).error().code, ErrorCode::Damaged);
        QCOMPARE(contents(path), before);
    }

    void aFileThatIsNoDatabaseIsDamagedAndStays()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"workbench.db"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(Profile::openForWriting(dir.path()).error().code, ErrorCode::Damaged);
        QCOMPARE(contents(path), QByteArray(5000, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profile.moc"
