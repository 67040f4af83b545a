#include "app/sandbox/sandboxserver.h"
#include "app/singleinstance.h"
#include "app/workbench.h"
#include "core/auth/memorysecretstore.h"
#include "tests/support/warnings.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QImageReader>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;

namespace {

constexpr int kPatience = 120'000;
const QDate kToday(2026, 11, 21);

} // namespace

/// csm-workbench as a process, from outside.
class TestWindowProcess : public QObject
{
    Q_OBJECT

private slots:
    /// A synced profile, which this process keeps locked.
    void initTestCase()
    {
        sandbox::SalesforceSandbox crm({40, 1, kToday, u"t"_s, {}});
        sandbox::SandboxServer server;
        ConnectRequest request;
        request.url = *server.start(crm);
        request.token = crm.token();
        request.name = u"Practice company"_s;
        auto opened = Workbench::open(
            profile(), Workbench::Access::Write, std::make_unique<ShiftedClock>(kToday), m_secrets);
        QVERIFY(opened);
        m_workbench = std::move(*opened);
        QSignalSpy finished(&m_workbench->sync(), &ui::SyncControl::finished);
        m_workbench->sync().connectTo(request);
        QVERIFY(finished.wait(kPatience));
        QVERIFY(!finished[0][1].value<SyncReport>().stoppedBy);
    }

    void init() { test::failOnAnyWarning(); }

    void takesPicturesOfEveryScreenWithoutADisplayFromALockedProfile()
    {
        const QByteArray before = fingerprint();
        QProcess shots;
        run(shots,
            {u"--shots"_s, out(u"shots"_s), u"--lang"_s, u"ko"_s, u"--theme"_s, u"dark"_s, u"--size"_s,
                u"1280x720"_s, u"--scale"_s, u"2"_s, u"--today"_s, u"2026-11-21"_s});
        QCOMPARE(shots.exitCode(), 0);
        QCOMPARE(shots.readAllStandardError(), QByteArray());
        QStringList names = QDir(out(u"shots"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names,
            (QStringList{u"ko-dark-a360.png"_s, u"ko-dark-firstrun.png"_s, u"ko-dark-kpi.png"_s,
                u"ko-dark-plan.png"_s, u"ko-dark-portfolio.png"_s, u"ko-dark-settings.png"_s,
                u"ko-dark-sync.png"_s}));
        for (const QString &name : names)
            QCOMPARE(QImageReader(out(u"shots/"_s) + name).size(), QSize(2560, 1440));
        QCOMPARE(fingerprint(), before);
    }

    void thePicturesAreTheSameEveryTime()
    {
        for (const QString &folder : {u"one"_s, u"two"_s}) {
            QProcess shots;
            run(shots,
                {u"--shots"_s, out(folder), u"--lang"_s, u"en"_s, u"--theme"_s, u"light"_s, u"--today"_s,
                    u"2026-11-21"_s});
            QCOMPARE(shots.exitCode(), 0);
        }
        for (const QString &name : {u"a360"_s, u"plan"_s, u"portfolio"_s, u"kpi"_s}) {
            const QString file = u"/en-light-%1.png"_s.arg(name);
            const QImage one(out(u"one"_s) + file);
            QCOMPARE(one.size(), QSize(1440, 900));
            QVERIFY2(one == QImage(out(u"two"_s) + file), qPrintable(name));
        }
    }

    void saysWhatIsWrongAndEndsWithItsCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no such profile") << QStringList{u"--profile"_s, u"/nowhere/at/all"_s, u"--shots"_s,
            u"%out"_s} << 1 << QByteArray("E-NOTFOUND: ");
        QTest::newRow("a wrong size")
            << QStringList{u"--shots"_s, u"%out"_s, u"--size"_s, u"1x1"_s} << 2 << QByteArray("E-USAGE: ");
        QTest::newRow("a file where the pictures should go")
            << QStringList{u"--shots"_s, u"/proc/self/cmdline/x"_s} << 6 << QByteArray("E-EXPORT: ");
        QTest::newRow("no display") << QStringList{} << 1 << QByteArray("There is no display");
    }

    void saysWhatIsWrongAndEndsWithItsCode()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"%out"_s, out(u"wrong"_s));
        QProcess process;
        run(process, arguments);
        QTEST(process.exitCode(), "exitCode");
        QFETCH(QByteArray, code);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.startsWith(code), said.constData());
        QCOMPARE(said.count('\n'), 1);
    }

    void aSecondStartRaisesTheFirstAndEnds()
    {
        QTemporaryDir empty;
        QProcess first;
        first.setProcessEnvironment(environment(true));
        first.start(program(), {u"--profile"_s, empty.path()});
        const SingleInstance visitor(empty.path());
        QTRY_VERIFY_WITH_TIMEOUT(visitor.raiseOther(), kPatience); // it is up
        QProcess second;
        second.setProcessEnvironment(environment(true));
        second.start(program(), {u"--profile"_s, empty.path()});
        QVERIFY(second.waitForFinished(kPatience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(kPatience));
    }

    void saysItsVersionAndItsOptions()
    {
        QProcess version;
        run(version, {u"--version"_s});
        QVERIFY(version.readAllStandardOutput().startsWith("csm-workbench "));
        QProcess help;
        run(help, {u"--help"_s});
        QCOMPARE(help.exitCode(), 0);
        const QByteArray text = help.readAllStandardOutput();
        for (const char *option :
            {"--profile", "--shots", "--lang", "--theme", "--size", "--scale", "--today"})
            QVERIFY2(text.contains(option), option);
    }

private:
    QString profile() const { return m_folder.filePath(u"profile"_s); }
    QString out(const QString &name) const { return m_folder.filePath(name); }
    static QString program() { return QStringLiteral(CSM_WORKBENCH); }

    QProcessEnvironment environment(bool display) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"CSM_TOKEN"_s})
            environment.remove(name);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        if (display)
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }

    void run(QProcess &process, QStringList arguments) const
    {
        if (!arguments.contains(u"--profile"_s))
            arguments += {u"--profile"_s, profile()};
        process.setProcessEnvironment(environment(false));
        process.start(program(), arguments);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }

    /// Names and bytes of all that lies in the profile; not of SQLite's shared memory, which readers use too.
    QByteArray fingerprint() const
    {
        QStringList files;
        QDirIterator each(profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(each.next());
        files.sort();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &path : std::as_const(files)) {
            hash.addData(path.toUtf8());
            QFile file(path);
            if (!path.endsWith(u"-shm"_s) && file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        }
        return hash.result();
    }

    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workbench> m_workbench;
};

QTEST_GUILESS_MAIN(TestWindowProcess)
#include "tst_windowprocess.moc"
