#include "core/storage/database.h"
#include "core/storage/snapshot.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    static int count(Database &db)
    {
        Statement q = db.prepare("SELECT count(*) FROM sync_cursor");
        int n = -1;
        if (q.next())
            q >> n;
        return n;
    }
    static Result<void> insert(Database &db, const QString &object)
    {
        return db.prepare("INSERT INTO sync_cursor (source, object, checkpoint) VALUES ('sf', :object, '')")
            .bind(":object", object)
            .run();
    }

private slots:
    void init() { failOnAnyWarning(); }

    void rollsBackWhatIsNotCommitted()
    {
        TestProfile p;
        p.addConnection();
        {
            Transaction tx(p.db());
            QVERIFY(insert(p.db(), u"a"_s));
        }
        QCOMPARE(count(p.db()), 0);
        {
            Transaction tx(p.db());
            QVERIFY(insert(p.db(), u"a"_s));
            QVERIFY(tx.commit());
        }
        QCOMPARE(count(p.db()), 1);
    }

    void anErrorSticksUntilItIsAskedFor()
    {
        TestProfile p;
        Statement q = p.db().prepare("SELECT no_such_column FROM sync_cursor");
        QVERIFY(!q.next());
        QVERIFY(!q.next());
        QCOMPARE(q.done(0).error().code, ErrorCode::Storage);
    }

    void isConfiguredForDurability()
    {
        TestProfile p;
        const auto pragma = [&](const char *sql) {
            Statement q = p.db().prepare(sql);
            QString value;
            if (q.next())
                q >> value;
            return value;
        };
        QCOMPARE(pragma("PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(pragma("PRAGMA synchronous"), u"2"_s);
        QCOMPARE(pragma("PRAGMA foreign_keys"), u"1"_s);
        QCOMPARE(pragma("PRAGMA wal_autocheckpoint"), u"0"_s);
    }

    void readsWhileAnotherConnectionWrites()
    {
        TestProfile p;
        p.addConnection();
        const auto reader = Database::open(p.profile().databasePath(), Database::Mode::ReadOnly);
        QVERIFY(reader);
        Transaction tx(p.db());
        QVERIFY(insert(p.db(), u"a"_s));
        QCOMPARE(count(**reader), 0);
        QVERIFY(tx.commit());
        QCOMPARE(count(**reader), 1);
    }

    void aReaderCannotWrite()
    {
        TestProfile p;
        p.addConnection();
        const auto reader = Database::open(p.profile().databasePath(), Database::Mode::ReadOnly);
        QVERIFY(!insert(**reader, u"a"_s));
    }

    void filesAreForTheirOwnerOnly()
    {
        TestProfile p;
        p.addConnection();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(p.profile().databasePath() + suffix).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777U, 0600U);
        }
    }

    void theReasonOfATransactionThatCannotBeginIsKept()
    {
        TestProfile p;
        p.addConnection();
        const auto other = Database::open(p.profile().databasePath());
        QVERIFY(other);
        QVERIFY((*other)->script("BEGIN IMMEDIATE"));
        sqlite3_busy_timeout(p.db().handle(), 0);
        {
            Transaction tx(p.db());
            QCOMPARE(insert(p.db(), u"a"_s).error().code, ErrorCode::ProfileInUse);
            QCOMPARE(p.db().script("DELETE FROM sync_cursor").error().code, ErrorCode::ProfileInUse);
            QCOMPARE(tx.commit().error().code, ErrorCode::ProfileInUse);
        }
        QVERIFY((*other)->script("ROLLBACK"));
        Transaction tx(p.db());
        QVERIFY(insert(p.db(), u"a"_s));
        QVERIFY(tx.commit());
        QCOMPARE(count(p.db()), 1);
    }

    void compactingSaysThatAReaderHoldsBackWhatWasDeleted()
    {
        TestProfile p;
        p.addConnection();
        QVERIFY(insert(p.db(), u"canaryCanary"_s));
        const auto reader = Database::open(p.profile().databasePath(), Database::Mode::ReadOnly);
        sqlite3_busy_timeout(p.db().handle(), 0);
        const auto bytes = [&] {
            QByteArray all;
            for (const QString &suffix : {u""_s, u"-wal"_s}) {
                QFile file(p.profile().databasePath() + suffix);
                if (file.open(QFile::ReadOnly))
                    all += file.readAll();
            }
            return all;
        };
        {
            Snapshot snapshot(**reader);
            QCOMPARE(count(**reader), 1);
            QVERIFY(p.db().script("DELETE FROM sync_cursor"));
            QCOMPARE(p.db().compact().error().code, ErrorCode::ProfileInUse);
            QVERIFY(bytes().contains("canaryCanary"));
        }
        QVERIFY(p.db().compact());
        QVERIFY(!bytes().contains("canaryCanary"));
    }

    /// Whatever statement of a transaction fails, nothing of it stays, and the next one works.
    void survivesAFailureAtAnyStep()
    {
        TestProfile p;
        p.addConnection();
        bool failed = true;
        int steps = 0;
        for (int n = 1; failed; n += 1, ++steps) {
            QVERIFY(n < 5000);
            struct Countdown
            {
                int left;
                bool hit = false;
            } countdown{n};
            sqlite3_progress_handler(
                p.db().handle(), 1,
                [](void *data) {
                    auto *c = static_cast<Countdown *>(data);
                    if (--c->left != 0)
                        return 0;
                    c->hit = true;
                    return 1;
                },
                &countdown);
            {
                Transaction tx(p.db());
                const bool written = insert(p.db(), u"x"_s) && insert(p.db(), u"y"_s);
                const bool committed = written && tx.commit();
                failed = countdown.hit;
                if (!failed)
                    QVERIFY(committed);
            }
            sqlite3_progress_handler(p.db().handle(), 0, nullptr, nullptr);
            const int kept = count(p.db());
            QVERIFY2(kept == 0 || kept == 2,
                qPrintable(u"%1 kept at step %2, %3"_s.arg(kept).arg(n).arg(countdown.hit)));
            QVERIFY(p.db().script("DELETE FROM sync_cursor"));
        }
        QVERIFY(steps > 10);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
