#include "app/csmctl/commands/allcommands.h"
#include "app/csmctl/program.h"
#include "app/sandbox/salesforcesandbox.h"
#include "app/sandbox/sandboxserver.h"
#include "core/auth/memorysecretstore.h"
#include "tests/app/csmctl/pipe.h"
#include "tests/support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace csm;
using namespace csm::ctl;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// A key store that remembers what it was asked to keep.
class WatchedStore final : public SecretStore
{
public:
    void read(const QString &key, std::function<void(const Found &)> done) override
    {
        m_store.read(key, done);
    }
    void write(
        const QString &key, const QString &secret, std::function<void(const Result<void> &)> done) override
    {
        keys.insert(key, secret);
        m_store.write(key, secret, done);
    }
    void remove(const QString &key, std::function<void(const Result<void> &)> done) override
    {
        keys.remove(key);
        m_store.remove(key, done);
    }

    QHash<QString, QString> keys = {};

private:
    MemorySecretStore m_store;
};

} // namespace

/// With a key store that works: connect keeps the token, sync finds it, disconnect forgets it.
class TestTokenFlow : public QObject
{
    Q_OBJECT

private:
    ExitCode run(const QStringList &words, const QString &token = {})
    {
        Pipe out;
        Pipe err;
        Output output(out.writeEnd(), err.writeEnd());
        const ExitCode exit
            = Program(allCommands(), output, m_store)
                  .run({words + QStringList{u"--profile"_s, m_dir.filePath(u"p"_s), u"--json"_s}, token,
                      false});
        m_out = out.taken();
        m_err = err.taken();
        return exit;
    }

    ExitCode connect()
    {
        return run({u"connect"_s, u"salesforce"_s, u"--url"_s, m_url, u"--name"_s, u"Org"_s}, m_crm.token());
    }

    QTemporaryDir m_dir;
    WatchedStore m_store;
    sandbox::SalesforceSandbox m_crm{{10, 1, QDate(2026, 11, 20), u"kept-token"_s, {}}};
    sandbox::SandboxServer m_server;
    QString m_url;
    QByteArray m_out;
    QByteArray m_err;

private slots:
    void initTestCase()
    {
        const auto url = m_server.start(m_crm);
        QVERIFY(url);
        m_url = url->toString();
    }

    void init() { failOnAnyWarning(); }

    void connectKeepsTheTokenByTheConnectionsId()
    {
        QVERIFY2(connect() == ExitCode::Done, m_err.constData());
        const QJsonObject connection = QJsonDocument::fromJson(m_out).object();
        QVERIFY(connection.value(u"tokenStored"_s).toBool());
        QCOMPARE(m_store.keys.value(connection.value(u"id"_s).toString()), u"kept-token"_s);
        QCOMPARE(m_err, QByteArray());
        QVERIFY(!m_out.contains("kept-token"));
    }

    void syncFindsItThere()
    {
        QVERIFY2(run({u"sync"_s}) == ExitCode::Done, m_err.constData());
        QVERIFY(QJsonDocument::fromJson(m_out).object().value(u"rowsWritten"_s).toInt() > 0);
    }

    void disconnectForgetsIt()
    {
        QCOMPARE(run({u"disconnect"_s, u"Org"_s}), ExitCode::Done);
        QVERIFY(m_store.keys.isEmpty());
        QCOMPARE(run({u"sync"_s, u"--connection"_s, u"Org"_s}), ExitCode::SignIn);
        QVERIFY2(m_err.startsWith("E-SIGNIN: "), m_err.constData());
    }
};

QTEST_GUILESS_MAIN(TestTokenFlow)
#include "tst_tokenflow.moc"
