#include "core/auth/keychainsecretstore.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// Without a session bus there is no Secret Service: every call says so, and nothing falls back to a file.
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

private slots:
    void initTestCase()
    {
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
