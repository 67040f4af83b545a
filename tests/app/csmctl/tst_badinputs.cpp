#include "core/storage/profile.h"
#include "tests/app/csmctl/practicecrm.h"
#include "tests/support/warnings.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QString today = u"2026-11-20"_s;

/// A small disk of its own; only root may have one.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *size)
        : m_folder(QFile::encodeName(folder))
        , m_isThere(::mount("none", m_folder.constData(), "tmpfs", 0, size) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount(m_folder.constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    bool resize(const char *size) const
    {
        return ::mount("none", m_folder.constData(), "tmpfs", MS_REMOUNT, size) == 0;
    }

private:
    QByteArray m_folder;
    bool m_isThere;
};

} // namespace

/// What goes wrong outside: each has its exit code, an empty stdout and one last line, and nothing is lost.
class TestBadInputs : public QObject
{
    Q_OBJECT

private:
    Ran run(QStringList arguments, const QString &folder)
    {
        arguments += {u"--profile"_s, folder, u"--today"_s, today, u"--lang"_s, u"en"_s, u"--json"_s};
        return csmctl(arguments, m_crm->token());
    }

    Ran connect(const QString &folder, const QString &url, const QByteArray &token)
    {
        return csmctl(
            {u"connect"_s, u"salesforce"_s, u"--url"_s, url, u"--token"_s, u"-"_s, u"--scope"_s, u"all"_s,
                u"--profile"_s, folder, u"--today"_s, today, u"--lang"_s, u"en"_s, u"--json"_s},
            {}, token + '\n');
    }

    QString connectedProfile()
    {
        const QString folder = m_dir.filePath(QString::number(++m_profiles));
        const Ran ran = connect(folder, m_crm->url(), m_crm->token());
        if (ran.exit != 0)
            qFatal("%s", ran.everything().constData());
        return folder;
    }

    qsizetype accountsIn(const QString &folder)
    {
        return run({u"list"_s, u"accounts"_s}, folder).array().size();
    }

    static void failed(const Ran &ran, int exit, const char *code)
    {
        QVERIFY2(ran.exit == exit, ran.everything().constData());
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.lastError().startsWith(QByteArray(code) + ": "), ran.everything().constData());
        QVERIFY2(ran.err.endsWith('\n'), ran.err.constData());
    }

    static QHash<QString, QByteArray> bytesBelow(const QString &folder)
    {
        QHash<QString, QByteArray> bytes;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (file.open(QFile::ReadOnly))
                bytes.insert(file.fileName(), file.readAll());
        }
        return bytes;
    }

    QTemporaryDir m_dir;
    int m_profiles = 0;
    std::unique_ptr<PracticeCrm> m_crm;

private slots:
    void initTestCase()
    {
        m_crm = std::make_unique<PracticeCrm>(
            QStringList{u"--accounts"_s, u"30"_s, u"--seed"_s, u"5"_s, u"--today"_s, today});
    }

    void init() { failOnAnyWarning(); }
    void cleanup() { m_crm->control(u"faults/clear"_s); }

    void anUnreachableServerConnectsNothing()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(nobody.serverPort());
        nobody.close();
        const QString folder = m_dir.filePath(u"unreachable"_s);
        failed(connect(folder, url, "any-token"), 3, "E-OFFLINE");
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(run({u"connections"_s}, folder).out, QByteArray("[]\n"));
    }

    void aWrongTokenConnectsNothing()
    {
        const QString folder = m_dir.filePath(u"refused"_s);
        failed(connect(folder, m_crm->url(), "wrong-token"), 4, "E-SIGNIN");
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(run({u"connections"_s}, folder).out, QByteArray("[]\n"));
    }

    void nothingToSyncOrToEndMakesNoProfile()
    {
        const QString folder = m_dir.filePath(u"nowhere"_s);
        failed(run({u"sync"_s}, folder), 1, "E-NOTFOUND");
        failed(csmctl({u"disconnect"_s, u"x"_s, u"--profile"_s, folder, u"--lang"_s, u"en"_s}, {}), 1,
            "E-NOTFOUND");
        QVERIFY(!QFileInfo::exists(folder));
    }

    void whatWasDisconnectedIsNotReadByItsName()
    {
        const QString folder = connectedProfile();
        const QString name
            = run({u"connections"_s}, folder).array().first().toObject().value(u"name"_s).toString();
        QCOMPARE(run({u"disconnect"_s, name}, folder).exit, 0);
        failed(run({u"sync"_s, u"--connection"_s, name}, folder), 4, "E-SIGNIN");
    }

    void aPracticeCrmThatCannotBeServedSaysWhy_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<QByteArray>("korean");
        const QString taken = QString::number(QUrl(m_crm->url()).port());
        QTest::newRow("a port that is taken")
            << QStringList{u"--port"_s, taken} << 1 << QByteArray("E-PORT")
            << taken.toUtf8() + ": this port is taken" << taken.toUtf8() + ": 다른 프로그램이";
        QTest::newRow("a word too many") << QStringList{u"foo"_s} << 2 << QByteArray("E-USAGE")
                                         << QByteArray("too many words: foo") << QByteArray("foo");
        QTest::newRow("a token with a space")
            << QStringList{u"--token"_s, u"a b"_s} << 2 << QByteArray("E-USAGE")
            << QByteArray("--token takes") << QByteArray("--token에는");
        QTest::newRow("a token beyond ASCII")
            << QStringList{u"--token"_s, u"토큰"_s} << 2 << QByteArray("E-USAGE")
            << QByteArray("--token takes") << QByteArray("--token에는");
    }

    void aPracticeCrmThatCannotBeServedSaysWhy()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, english);
        QFETCH(QByteArray, korean);
        for (const auto &[language, sentence] : {std::pair(u"en"_s, english), std::pair(u"ko"_s, korean)}) {
            const Ran ran
                = csmctl(QStringList{u"sandbox"_s, u"--accounts"_s, u"8"_s, u"--lang"_s, language} + words);
            failed(ran, exit, code.constData());
            QVERIFY2(ran.lastError().contains(sentence), ran.everything().constData());
        }
    }

    void aTokenThatExpiredIsAskedForAgain()
    {
        const QString folder = connectedProfile();
        const Ran ran = csmctl(
            {u"sync"_s, u"--profile"_s, folder, u"--lang"_s, u"en"_s, u"--token"_s, u"expired-token"_s});
        failed(ran, 4, "E-SIGNIN");
        QVERIFY(ran.err.contains("CSM_TOKEN"));
    }

    void aSyncWithoutAnyTokenAsksForOne()
    {
        const Ran ran
            = csmctl({u"sync"_s, u"--profile"_s, connectedProfile(), u"--lang"_s, u"en"_s, u"--json"_s});
        QCOMPARE(ran.exit, 4);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.err.contains("CSM_TOKEN"));
    }

    void badAnswersStopTheSyncAndTheNextOneGoesOn_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("code");
        const QJsonObject query{{u"match"_s, u"FROM Contact"_s}, {u"times"_s, -1}};
        const auto with = [&](QJsonObject more) {
            for (auto it = query.begin(); it != query.end(); ++it)
                more.insert(it.key(), it.value());
            return more;
        };
        QTest::newRow("HTML") << with({{u"kind"_s, u"portal"_s}}) << 5 << QByteArray("E-PORTAL");
        QTest::newRow("a page cut in the middle")
            << with({{u"kind"_s, u"cut"_s}}) << 5 << QByteArray("E-CUT");
        QTest::newRow("a foreign host") << QJsonObject{{u"kind"_s, u"foreignNext"_s},
            {u"origin"_s, u"http://elsewhere.example"_s}, {u"match"_s, u"query"_s}, {u"times"_s, -1}}
                                        << 5 << QByteArray("E-ORIGIN");
        QTest::newRow("the request limit") << with({{u"kind"_s, u"limit"_s}}) << 3 << QByteArray("E-RATE");
        QTest::newRow("an expired session")
            << with({{u"kind"_s, u"expired"_s}}) << 4 << QByteArray("E-SIGNIN");
    }

    void badAnswersStopTheSyncAndTheNextOneGoesOn()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(int, exit);
        QFETCH(QByteArray, code);
        const QString folder = connectedProfile();
        m_crm->control(u"faults"_s, fault);
        failed(run({u"sync"_s}, folder), exit, code.constData());
        m_crm->control(u"faults/clear"_s);
        const Ran again = run({u"sync"_s}, folder);
        QVERIFY2(again.exit == 0, again.everything().constData());
        QCOMPARE(accountsIn(folder), 30);
    }

    void oneUnreadableRecordIsNamedAndTheRestIsKept_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a number beyond numbers") << u"number"_s << u"number"_s;
        QTest::newRow("bytes that are no text") << u"utf8"_s << u"encoding"_s;
        QTest::newRow("a raw control character") << u"control"_s << u"control_character"_s;
    }

    void oneUnreadableRecordIsNamedAndTheRestIsKept()
    {
        QFETCH(QString, how);
        QFETCH(QString, reason);
        const QString folder = connectedProfile();
        m_crm->control(u"faults"_s,
            {{u"kind"_s, u"badRecord"_s}, {u"how"_s, how}, {u"match"_s, u"FROM Contact"_s}, {u"times"_s, 1}});
        const Ran ran = run({u"sync"_s}, folder);
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        const QJsonArray skipped = ran.object().value(u"skipped"_s).toArray();
        QCOMPARE(skipped.size(), 1);
        QCOMPARE(skipped.at(0).toObject().value(u"object"_s).toString(), u"Contact"_s);
        QCOMPARE(skipped.at(0).toObject().value(u"reason"_s).toString(), reason);
        const QString id = skipped.at(0).toObject().value(u"remoteId"_s).toString();
        QVERIFY(id.startsWith("003"_L1));
        QVERIFY2(ran.err.contains(id.toUtf8()), ran.err.constData());
        const qsizetype kept = run({u"list"_s, u"contacts"_s}, folder).array().size();
        QVERIFY(kept > 10);
        QCOMPARE(run({u"sync"_s}, folder).exit, 0);
        QCOMPARE(run({u"list"_s, u"contacts"_s}, folder).array().size(), kept + 1);
    }

    void aProfileUnderAPlainFileIsRefused()
    {
        QFile plain(m_dir.filePath(u"plain"_s));
        QVERIFY(plain.open(QFile::WriteOnly));
        failed(connect(plain.fileName() + u"/profile"_s, m_crm->url(), m_crm->token()), 6, "E-FOLDER");
        failed(run({u"sync"_s}, plain.fileName() + u"/profile"_s), 6, "E-FOLDER");
    }

    void aFullDiskLosesNothingAndSyncGoesOnWhenThereIsRoom()
    {
        const QString folder = m_dir.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(folder));
        const SmallDisk disk(folder, "size=900k");
        if (!disk.isThere())
            QSKIP("only root may mount a small disk");
        const QString profile = folder + u"/profile"_s;
        const Ran connected = connect(profile, m_crm->url(), m_crm->token());
        QVERIFY2(connected.exit == 0, connected.everything().constData());
        failed(run({u"sync"_s}, profile), 6, "E-DISK");
        QCOMPARE(run({u"connections"_s}, profile).array().size(), 1);
        QVERIFY(disk.resize("size=64m"));
        const Ran again = run({u"sync"_s}, profile);
        QVERIFY2(again.exit == 0, again.everything().constData());
        QCOMPARE(accountsIn(profile), 30);
    }

    void aDatabaseOfANewerVersionIsNotTouched()
    {
        const QString folder = connectedProfile();
        {
            const auto profile = Profile::openForWriting(folder);
            QVERIFY(profile);
            QVERIFY((*profile->connect())->script("PRAGMA user_version = 999"));
        }
        const QString database = folder + u"/workbench.db"_s;
        const QByteArray before = bytesBelow(folder).value(database);
        QVERIFY(!before.isEmpty());
        for (const QStringList &words : {QStringList{u"sync"_s}, QStringList{u"list"_s, u"accounts"_s},
                 QStringList{u"disconnect"_s, u"x"_s}, QStringList{u"kpi"_s}})
            failed(run(words, folder), 6, "E-NEWER");
        QCOMPARE(bytesBelow(folder).value(database), before);
    }

    void aSecondWriterIsRefusedAndAReaderIsNot()
    {
        const QString folder = connectedProfile();
        QCOMPARE(run({u"sync"_s}, folder).exit, 0);
        const auto held = Profile::openForWriting(folder);
        QVERIFY(held);
        failed(run({u"sync"_s}, folder), 6, "E-LOCKED");
        QCOMPARE(accountsIn(folder), 30);
    }

    void aDocumentThatCannotBeWrittenLeavesWhatWasThere()
    {
        const QString folder = connectedProfile();
        QCOMPARE(run({u"sync"_s}, folder).exit, 0);
        const QString plan
            = run({u"list"_s, u"plans"_s}, folder).array().at(0).toObject().value(u"id"_s).toString();
        QFile plain(m_dir.filePath(u"target"_s));
        QVERIFY(plain.open(QFile::WriteOnly));
        plain.write("kept");
        plain.close();
        failed(run({u"export"_s, u"plan"_s, plan, u"--out"_s, plain.fileName() + u"/plan.pdf"_s}, folder), 6,
            "E-EXPORT");
        const QString pipe = m_dir.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString database = folder + u"/workbench.db"_s;
        const QByteArray before = bytesBelow(folder).value(database);
        for (const QString &target : {m_dir.path(), pipe, database})
            failed(run({u"export"_s, u"plan"_s, plan, u"--out"_s, target}, folder), 6, "E-EXPORT");
        QVERIFY(!QFileInfo(pipe).isFile());
        QCOMPARE(bytesBelow(folder).value(database), before);
        QVERIFY(plain.open(QFile::ReadOnly));
        QCOMPARE(plain.readAll(), QByteArray("kept"));
    }

    void hostileTextIsShownLiterally()
    {
        const QString hostile = u"\u202e<img src=/x><b>'; DROP TABLE account; -- %1 \" \\ 한빛"_s;
        m_crm->control(
            u"create"_s, {{u"object"_s, u"Account"_s}, {u"fields"_s, QJsonObject{{u"Name"_s, hostile}}}});
        const QString folder = connectedProfile();
        QCOMPARE(run({u"sync"_s}, folder).exit, 0);
        const Ran shown = run({u"show"_s, hostile}, folder);
        QVERIFY2(shown.exit == 0, shown.everything().constData());
        QCOMPARE(shown.object().value(u"account"_s).toObject().value(u"name"_s).toString(), hostile);
        QCOMPARE(accountsIn(folder), 31);
        const QJsonArray hits = run({u"search"_s, u"<img src=/x>"_s}, folder).array();
        QCOMPARE(hits.at(0).toObject().value(u"name"_s).toString(), hostile);

        const Ran text = csmctl(
            {u"list"_s, u"accounts"_s, u"--profile"_s, folder, u"--today"_s, today, u"--lang"_s, u"en"_s});
        QVERIFY2(text.out.contains("\\u202e<img src=/x><b>'; DROP TABLE"), text.everything().constData());
        QVERIFY(!QString::fromUtf8(text.out).contains(QChar(0x202E)));
        const QString id = m_crm->idOf(
            u"Account"_s, hostile.chopped(0).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s));
        m_crm->control(u"delete"_s, {{u"id"_s, id}});
    }
};

QTEST_GUILESS_MAIN(TestBadInputs)
#include "tst_badinputs.moc"
