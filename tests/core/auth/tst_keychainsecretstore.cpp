#include "core/auth/keychainsecretstore.h"
#include "tests/support/warnings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// Set for the test's own process under a session bus of its own.
constexpr const char *insideVariable = "CSM_TEST_KEYRING";

} // namespace

/// Without a session bus there is no Secret Service: every call says so, and nothing falls back to a file.
/// With one, unlocked or not, the test runs itself again inside a bus of its own.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    static T wait(const std::optional<T> &answer)
    {
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }

    /// Runs @p slot in a process under `dbus-run-session`, after @p prepare; its output, empty when it went
    /// well.
    static QByteArray insideBus(const QString &slot, const QString &prepare)
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
            {u"--"_s, u"sh"_s, u"-c"_s, prepare + u" exec \"$0\" \"$1\""_s,
                QCoreApplication::applicationFilePath(), slot});
        process.waitForFinished(-1);
        const bool passed = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return passed ? QByteArray() : process.readAll() + '!';
    }

    static bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(insideVariable))
            return;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    }

    void init() { failOnAnyWarning(); }

    void readingSaysThatTheStoreIsNotUsable()
    {
        KeychainSecretStore store;
        std::optional<SecretStore::Found> answer;
        store.read(u"a"_s, [&answer](const SecretStore::Found &found) { answer = found; });
        QVERIFY(!wait(answer));
        QCOMPARE(answer->error().code, ErrorCode::KeyStore);
    }

    void writingSaysSoAndTheSecretIsNotInTheDetail()
    {
        KeychainSecretStore store;
        std::optional<Result<void>> answer;
        store.write(u"a"_s, u"CANARY"_s, [&answer](const Result<void> &done) { answer = done; });
        QVERIFY(!wait(answer));
        QCOMPARE(answer->error().code, ErrorCode::KeyStore);
        QVERIFY(!answer->error().detail.contains("CANARY"_L1));
    }

    void removingSaysSo()
    {
        KeychainSecretStore store;
        std::optional<Result<void>> answer;
        store.remove(u"a"_s, [&answer](const Result<void> &done) { answer = done; });
        QVERIFY(!wait(answer));
        QCOMPARE(answer->error().code, ErrorCode::KeyStore);
    }

    void aStoreThatIsSilentForTooLongIsNotUsable()
    {
        KeychainSecretStore store(u"csm-workbench"_s, std::chrono::milliseconds(0));
        int answers = 0;
        std::optional<SecretStore::Found> answer;
        store.read(u"a"_s, [&](const SecretStore::Found &found) {
            ++answers;
            answer = found;
        });
        QVERIFY(!wait(answer));
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
        QCOMPARE(answer->error().code, ErrorCode::KeyStore);
    }

    void insideAnUnlockedKeyring()
    {
        if (!qEnvironmentVariableIsSet(insideVariable))
            QSKIP("called by keepsATokenInARealKeyring");
        KeychainSecretStore store;
        const auto read = [&] {
            std::optional<SecretStore::Found> answer;
            store.read(u"id"_s, [&answer](const SecretStore::Found &found) { answer = found; });
            return wait(answer);
        };
        QVERIFY(read());
        QVERIFY(!*read());
        std::optional<Result<void>> done;
        store.write(u"id"_s, u"tökén 한빛"_s, [&done](const Result<void> &result) { done = result; });
        QVERIFY(wait(done));
        QCOMPARE(*read(), u"tökén 한빛"_s);
        done.reset();
        store.remove(u"id"_s, [&done](const Result<void> &result) { done = result; });
        QVERIFY(wait(done));
        QVERIFY(!*read());
    }

    void keepsATokenInARealKeyring()
    {
        if (!has(u"dbus-run-session"_s) || !has(u"gnome-keyring-daemon"_s))
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
        QCOMPARE(insideBus(u"insideAnUnlockedKeyring"_s,
                     u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null;"_s),
            QByteArray());
    }

    void insideABusWithoutAnOpenKeyring()
    {
        if (!qEnvironmentVariableIsSet(insideVariable))
            QSKIP("called by aBusWithoutAnOpenKeyringIsNotUsable");
        writingSaysSoAndTheSecretIsNotInTheDetail();
    }

    void aBusWithoutAnOpenKeyringIsNotUsable()
    {
        if (!has(u"dbus-run-session"_s))
            QSKIP("dbus-run-session is not installed");
        QCOMPARE(insideBus(u"insideABusWithoutAnOpenKeyring"_s, {}), QByteArray());
    }

    void anAnswerOfAStoreThatIsGoneNeverComes()
    {
        bool answered = false;
        {
            KeychainSecretStore store;
            store.read(u"a"_s, [&answered](const SecretStore::Found &) { answered = true; });
        }
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
