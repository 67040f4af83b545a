#include "app/sandbox/sandboxserver.h"
#include "core/net/retryingtransport.h"
#include "core/sync/connectionrunner.h"
#include "tests/support/rawserver.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;
using sandbox::SandboxServer;

/// The real road: a worker thread, QNetworkAccessManager, a server on loopback.
class TestSyncRunner : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;
    ChangeFeed m_feed;

    SyncRunner::TransportFactory transports()
    {
        return [this] { return makeTransport(m_clock); };
    }

    /// A connection to @p url, as if it had been made before.
    static QString connectionTo(TestProfile &profile, const QUrl &url, const QString &orgId)
    {
        profile.addConnection();
        const bool set = profile.db()
                             .prepare("UPDATE connection SET url = :url, org_id = :org")
                             .bind(":url", url.toString())
                             .bind(":org", orgId)
                             .run()
                             .
                             operator bool();
        Q_ASSERT(set);
        return u"sf"_s;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void connectsAndReadsOffTheUiThread()
    {
        SalesforceSandbox crm(company(10));
        SandboxServer server;
        const auto url = server.start(crm);
        QVERIFY(url);
        TestProfile profile;
        ConnectionRunner connecting(profile.profile(), transports(), m_clock, m_feed);
        QSignalSpy connected(&connecting, &ConnectionRunner::connected);
        connecting.start({.url = *url, .token = crm.token(), .scope = Scope::All});
        QVERIFY(connecting.isRunning());
        QVERIFY(connected.wait());
        QVERIFY(!connecting.isRunning());
        const auto connection = connected.first().first().value<Connection>();

        QThread *where = nullptr;
        const QObject whileHere; // the feed outlives this test, and with it what it tells
        QObject::connect(
            &m_feed, &ChangeFeed::changed, &whileHere, [&] { where = QThread::currentThread(); });
        bool stepOffThread = false;
        SyncRunner runner(
            profile.profile(), transports(), m_clock, m_feed, {[&](Database &, std::stop_token) {
                stepOffThread = QThread::currentThread() != thread();
                return Result<void>();
            }});
        QSignalSpy started(&runner, &SyncRunner::started);
        QSignalSpy progress(&runner, &SyncRunner::progress);
        QSignalSpy finished(&runner, &SyncRunner::finished);
        runner.start(connection.id, crm.token());
        runner.start(connection.id, crm.token()); // one run at a time
        QVERIFY(finished.wait(20'000));
        QCOMPARE(started.size(), 1);
        QVERIFY(progress.size() > 20);
        QVERIFY(!runner.isRunning());
        QVERIFY(stepOffThread);
        const auto report = finished.first().at(1).value<SyncReport>();
        QVERIFY(!report.stoppedBy);
        QCOMPARE(report.objects.at(Entity::Account).written, 10);
        QTRY_COMPARE(where, thread());
        runner.start(connection.id, crm.token());
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.last().at(1).value<SyncReport>().rowsWritten, 0);
    }

    void stopsWhileTheServerIsSilent()
    {
        RawServer silent([](const QByteArray &, int) {
            return RawServer::Reply{{}, RawServer::Then::Silence};
        });
        TestProfile profile;
        const QString id = connectionTo(profile, silent.url({}), u"00D"_s);
        SyncRunner runner(profile.profile(), transports(), m_clock, m_feed);
        QSignalSpy finished(&runner, &SyncRunner::finished);
        runner.start(id, u"token"_s);
        QTRY_COMPARE(silent.requests().size(), 1);
        runner.stop();
        QVERIFY(finished.wait(2000));
        QCOMPARE(finished.first().at(1).value<SyncReport>().stoppedBy->code, ErrorCode::Cancelled);
        QVERIFY(!runner.isRunning());
    }

    void stopsWhileTheServerMakesItWait()
    {
        RawServer busy([](const QByteArray &, int) {
            return RawServer::Reply{RawServer::answer("[]", 503, "Retry-After: 600\r\n")};
        });
        TestProfile profile;
        const QString id = connectionTo(profile, busy.url({}), u"00D"_s);
        SyncRunner runner(profile.profile(), transports(), m_clock, m_feed);
        QSignalSpy finished(&runner, &SyncRunner::finished);
        runner.start(id, u"token"_s);
        QTRY_COMPARE(busy.requests().size(), 1);
        runner.stop();
        QVERIFY(finished.wait(2000));
        QCOMPARE(finished.first().at(1).value<SyncReport>().stoppedBy->code, ErrorCode::Cancelled);
    }

    void goingAwayStopsARunAndWaitsForIt()
    {
        RawServer silent([](const QByteArray &, int) {
            return RawServer::Reply{{}, RawServer::Then::Silence};
        });
        TestProfile profile;
        const QString id = connectionTo(profile, silent.url({}), u"00D"_s);
        {
            SyncRunner runner(profile.profile(), transports(), m_clock, m_feed);
            runner.start(id, u"token"_s);
            QTRY_COMPARE(silent.requests().size(), 1);
        }
        Statement q = profile.db().prepare("SELECT outcome FROM sync_run");
        QString outcome;
        QVERIFY(q.next());
        q >> outcome;
        QCOMPARE(outcome, u"cancelled"_s);
    }

    void aFailureIsReported()
    {
        TestProfile profile;
        ConnectionRunner connecting(profile.profile(), transports(), m_clock, m_feed);
        QSignalSpy failed(&connecting, &ConnectionRunner::failed);
        connecting.start({.url = QUrl(u"http://crm.example"_s), .token = u"t"_s});
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Address);

        SyncRunner runner(profile.profile(), transports(), m_clock, m_feed);
        QSignalSpy finished(&runner, &SyncRunner::finished);
        runner.start(u"no such connection"_s, u"t"_s);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().at(1).value<SyncReport>().stoppedBy->code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSyncRunner)
#include "tst_syncrunner.moc"
