#include "app/sandbox/salesforcesandbox.h"
#include "app/sandbox/sandboxserver.h"
#include "app/workbench.h"
#include "core/auth/memorysecretstore.h"
#include "core/storage/database.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;

namespace {

constexpr int kPatience = 60'000;

/// A system without a key store.
class NoSecretStore final : public QObject, public SecretStore
{
public:
    void read(const QString &, std::function<void(const Found &)> done) override
    {
        later([done] { done(Error{ErrorCode::KeyStore}); });
    }
    void write(const QString &, const QString &, std::function<void(const Result<void> &)> done) override
    {
        later([done] { done(Error{ErrorCode::KeyStore}); });
    }
    void remove(const QString &, std::function<void(const Result<void> &)> done) override
    {
        later([done] { done(Error{ErrorCode::KeyStore}); });
    }

private:
    void later(std::function<void()> call) { QMetaObject::invokeMethod(this, call, Qt::QueuedConnection); }
};

/// A key store that waits for the user to unlock it before it gives a token out.
class LockedSecretStore final : public SecretStore
{
public:
    explicit LockedSecretStore(SecretStore &store)
        : m_store(store)
    {
    }

    QStringList asked = {};

    void unlock()
    {
        for (const auto &read : std::exchange(m_waiting, {}))
            read();
    }

    void read(const QString &key, std::function<void(const Found &)> done) override
    {
        asked.append(key);
        m_waiting.append([this, key, done] { m_store.read(key, done); });
    }
    void write(
        const QString &key, const QString &token, std::function<void(const Result<void> &)> done) override
    {
        m_store.write(key, token, done);
    }
    void remove(const QString &, std::function<void(const Result<void> &)>) override { } // behind what waits

private:
    SecretStore &m_store;
    QList<std::function<void()>> m_waiting;
};

} // namespace

/// Connections, tokens and runs, over real HTTP to the practice CRM.
class TestSyncCoordinator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_crm = std::make_unique<sandbox::SalesforceSandbox>(
            sandbox::SandboxOptions{20, 1, QDate(2026, 11, 21), u"right-token"_s, {}});
        m_server = std::make_unique<sandbox::SandboxServer>();
        m_url = *m_server->start(*m_crm);
        open(*m_secrets);
    }

    void cleanup()
    {
        m_workbench.reset();
        m_server.reset();
        m_crm.reset();
    }

    void connectsKeepsTheTokenAndSyncs()
    {
        QSignalSpy progress(&sync(), &ui::SyncControl::statusChanged);
        connectTo(u"right-token"_s);
        QCOMPARE(sync().status().connections.size(), 1);
        QVERIFY(sync().status().syncedAt().isValid());
        QVERIFY(sync().status().problems.isEmpty());
        QCOMPARE(sync().status().keyStore, ui::KeyStoreState::Usable);
        QVERIFY(progress.size() > 5);
        QVERIFY(!m_workbench->portfolio().rows()->rows.isEmpty());
        QVERIFY(
            !m_workbench->search().find(m_workbench->portfolio().rows()->rows.first().name, 5)->isEmpty());

        open(*m_secrets); // the next start of the program
        sync().syncAtStart();
        QVERIFY(finishes());
        QVERIFY(!m_report.stoppedBy);
        QCOMPARE(m_report.rowsWritten, 0);
    }

    void aWrongTokenStoresNothing()
    {
        QSignalSpy failed(&sync(), &ui::SyncControl::connectFailed);
        sync().connectTo(request(u"wrong"_s));
        QVERIFY(sync().status().connecting);
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::SignIn);
        QVERIFY(sync().status().connections.isEmpty());
        QVERIFY(!sync().status().connecting);
    }

    void withoutAKeyStoreItSaysSoAndAsksAgainAtTheNextStart()
    {
        NoSecretStore none;
        open(none);
        QSignalSpy notKept(&sync(), &ui::SyncControl::tokenNotKept);
        connectTo(u"right-token"_s);
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(sync().status().keyStore, ui::KeyStoreState::NotUsable);
        sync().sync(); // within the session nobody is asked
        QVERIFY(finishes());
        QVERIFY(!m_report.stoppedBy);

        open(none);
        QSignalSpy needed(&sync(), &ui::SyncControl::tokenNeeded);
        const QString id = sync().status().connections.first().id;
        sync().syncAtStart();
        QTRY_COMPARE(sync().status().withoutToken, QSet<QString>{id});
        QCOMPARE(needed.size(), 0); // not at the start
        sync().sync();
        QTRY_COMPARE(needed.size(), 1);
        sync().giveToken(id, u"right-token"_s);
        QVERIFY(finishes());
        QVERIFY(!m_report.stoppedBy);
        QVERIFY(sync().status().withoutToken.isEmpty());
    }

    void anExpiredTokenIsAskedForAnew()
    {
        connectTo(u"right-token"_s);
        const QString id = sync().status().connections.first().id;
        m_server->stop();
        m_crm = std::make_unique<sandbox::SalesforceSandbox>(
            sandbox::SandboxOptions{20, 1, QDate(2026, 11, 21), u"new-token"_s, {}});
        m_server = std::make_unique<sandbox::SandboxServer>();
        QVERIFY(m_server->start(*m_crm, quint16(m_url.port())));
        sync().sync();
        QVERIFY(finishes());
        QCOMPARE(m_report.stoppedBy->code, ErrorCode::SignIn);
        QCOMPARE(sync().status().problems.value(id).code, ErrorCode::SignIn);

        QSignalSpy needed(&sync(), &ui::SyncControl::tokenNeeded);
        sync().syncOne(id);
        QTRY_COMPARE(needed.size(), 1);
        sync().giveToken(id, u"wrong"_s);
        QVERIFY(finishes());
        QCOMPARE(m_report.stoppedBy->code, ErrorCode::SignIn);
        sync().syncOne(id);
        QTRY_COMPARE(needed.size(), 2);
        sync().giveToken(id, u"new-token"_s);
        QVERIFY(finishes());
        QVERIFY(!m_report.stoppedBy);
        QVERIFY(sync().status().problems.isEmpty());
    }

    void withTheNetworkGoneEverythingCanStillBeRead()
    {
        connectTo(u"right-token"_s);
        m_server->stop();
        sync().sync();
        QVERIFY(finishes());
        QCOMPARE(m_report.stoppedBy->code, ErrorCode::Unreachable);
        QVERIFY(sync().status().isOffline());
        const auto rows = m_workbench->portfolio().rows();
        QVERIFY(rows);
        QVERIFY(!rows->rows.isEmpty());
        QVERIFY(*m_workbench->accounts().overview(rows->rows.first().id));
    }

    void disconnectingWhileItReadsStopsFirst()
    {
        sync().connectTo(request(u"right-token"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sync().status().current.isEmpty(), kPatience);
        QSignalSpy gone(&sync(), &ui::SyncControl::disconnected);
        sync().disconnect(sync().status().current, true);
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, kPatience);
        QVERIFY(sync().status().connections.isEmpty());
        QVERIFY(!sync().status().isBusy());
        QVERIFY(m_workbench->portfolio().rows()->rows.isEmpty());
    }

    void theDataIsDeletedWhileTheWindowLives()
    {
        connectTo(u"right-token"_s);
        const QString id = sync().status().connections.first().id;
        const auto other = m_workbench->profile().connect();
        QSignalSpy gone(&sync(), &ui::SyncControl::disconnected);
        {
            const Transaction writing(**other); // deleting has to wait for it, and this thread must not
            sync().disconnect(id, true);
            QCOMPARE(sync().status().ending, id);
            QVERIFY(sync().status().isBusy());
            sync().syncOne(id);
            sync().cancel();
            QVERIFY(!sync().status().stopping); // what is being deleted is
            QCoreApplication::processEvents();
            QCOMPARE(gone.size(), 0);
        }
        QVERIFY(gone.wait(kPatience));
        QCOMPARE(gone[0], (QVariantList{u"Org"_s, true}));
        QVERIFY(!sync().status().isBusy());
        QVERIFY(sync().status().connections.isEmpty());
        QVERIFY(m_workbench->portfolio().rows()->rows.isEmpty());
    }

    void everyAttemptToConnectHasItsAnswer()
    {
        QSignalSpy connected(&sync(), &ui::SyncControl::connected);
        QSignalSpy failed(&sync(), &ui::SyncControl::connectFailed);
        sync().connectTo(request(u"wrong"_s));
        sync().connectTo(request(u"right-token"_s));
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(connected.size(), 0);
        QVERIFY(finishes());
        QCOMPARE(connected.size(), 1);

        const QString id = sync().status().connections.first().id;
        sync().giveToken(id, u"right-token"_s); // no new connection
        sync().connectTo(request(u"wrong"_s));
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(connected.size(), 1);
        QVERIFY(finishes());

        sync().connectTo(request(u"right-token"_s));
        sync().connectTo(request(u"right-token"_s));
        sync().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 4, kPatience);
        QCOMPARE(failed[2][0].value<Error>().code, ErrorCode::Cancelled);
        QCOMPARE(failed[3][0].value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(!sync().status().isBusy());
    }

    void aDisconnectedConnectionIsLeftAlone()
    {
        connectTo(u"right-token"_s);
        const QString id = sync().status().connections.first().id;
        QSignalSpy gone(&sync(), &ui::SyncControl::disconnected);
        sync().disconnect(id, false);
        QVERIFY(gone.wait(kPatience));
        QCOMPARE(sync().status().connections.first().status, ConnectionStatus::Disconnected);
        QVERIFY(!m_workbench->portfolio().rows()->rows.isEmpty());
        sync().sync();
        QVERIFY(!sync().status().isBusy());
        QSignalSpy needed(&sync(), &ui::SyncControl::tokenNeeded);
        sync().syncOne(id);
        QCOMPARE(needed.size(), 1); // its token was forgotten
        sync().giveToken(id, {});
        QVERIFY(!sync().status().isBusy());
    }

    void aTokenGoesOnlyToTheCrmItWasLookedUpFor()
    {
        connectTo(u"right-token"_s);
        const QString first = sync().status().connections.first().id;
        sandbox::SalesforceSandbox otherCrm({20, 2, QDate(2026, 11, 21), u"other-token"_s, {}});
        sandbox::SandboxServer otherServer;
        ConnectRequest other = request(u"other-token"_s);
        other.url = *otherServer.start(otherCrm);
        other.name = u"Other"_s;
        sync().connectTo(other);
        QVERIFY(finishes());
        QCOMPARE(sync().status().connections.size(), 2);

        LockedSecretStore locked(*m_secrets);
        open(locked);
        sync().syncAtStart();
        QCOMPARE(locked.asked, QStringList{first});
        const QString second = sync().status().connections.last().id;
        QVERIFY(second != first);
        sync().disconnect(first, false);
        locked.unlock();
        QTRY_COMPARE(locked.asked.last(), second);
        locked.unlock();
        QVERIFY(finishes());
        QVERIFY(!m_report.stoppedBy);
        m_workbench.reset(); // before the store that it asks
    }

    void cancellingStopsAtOnce()
    {
        sync().connectTo(request(u"right-token"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sync().status().current.isEmpty(), kPatience);
        sync().cancel();
        QVERIFY(sync().status().stopping);
        QVERIFY(finishes());
        QCOMPARE(m_report.stoppedBy->code, ErrorCode::Cancelled);
        QVERIFY(!sync().status().stopping);
        QVERIFY(sync().status().problems.isEmpty());
    }

private:
    SyncCoordinator &sync() { return m_workbench->sync(); }

    void open(SecretStore &secrets)
    {
        m_workbench.reset();
        auto opened = Workbench::open(m_folder->filePath(u"profile"_s), Workbench::Access::Write,
            std::make_unique<ShiftedClock>(QDate(2026, 11, 21)), secrets);
        QVERIFY(opened);
        m_workbench = std::move(*opened);
    }

    ConnectRequest request(const QString &token) const
    {
        ConnectRequest request;
        request.url = m_url;
        request.token = token;
        request.name = u"Org"_s;
        return request;
    }

    void connectTo(const QString &token)
    {
        sync().connectTo(request(token));
        QVERIFY(finishes());
        QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(m_report.stoppedBy->detail) : "");
    }

    /// Waits for the end of a run; m_report is what it did.
    bool finishes()
    {
        QSignalSpy finished(&sync(), &ui::SyncControl::finished);
        if (!finished.wait(kPatience))
            return false;
        m_report = finished[0][1].value<SyncReport>();
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<sandbox::SalesforceSandbox> m_crm;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    QUrl m_url;
    std::unique_ptr<Workbench> m_workbench;
    SyncReport m_report;
};

QTEST_GUILESS_MAIN(TestSyncCoordinator)
#include "tst_synccoordinator.moc"
