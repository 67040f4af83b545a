#include "core/auth/memorysecretstore.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private:
    static SecretStore::Found read(SecretStore &store, const QString &key)
    {
        std::optional<SecretStore::Found> answer;
        store.read(key, [&answer](const SecretStore::Found &found) { answer = found; });
        Q_ASSERT(!answer); // never from within the call
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void givesBackWhatWasWrittenUntilItIsRemoved()
    {
        MemorySecretStore store;
        QVERIFY(!*read(store, u"a"_s));
        store.write(u"a"_s, u"secret"_s, [](const Result<void> &done) { QVERIFY(done); });
        QCOMPARE(*read(store, u"a"_s), u"secret"_s);
        QVERIFY(!*read(store, u"b"_s));
        store.remove(u"a"_s, [](const Result<void> &done) { QVERIFY(done); });
        QVERIFY(!*read(store, u"a"_s));
    }

    void anAnswerOfAStoreThatIsGoneNeverComes()
    {
        bool answered = false;
        {
            MemorySecretStore store;
            store.read(u"a"_s, [&answered](const SecretStore::Found &) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
