#include "tests/support/cachecontent.h"
#include "tests/support/verifydone.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;

/// What comes back from a network is not always what was asked for: each case has its error, nothing is lost,
/// and the next run heals.
class TestSyncBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyFaultHasItsError_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, QJsonObject more = {}) {
            more.insert("kind"_L1, QLatin1StringView(name));
            QTest::newRow(name) << more << code;
        };
        row("expired", ErrorCode::SignIn);
        row("limit", ErrorCode::RateLimited);
        row("throttled", ErrorCode::RateLimited);
        row("broken", ErrorCode::ServerFailure);
        row("gateway", ErrorCode::ServerFailure);
        row("maintenance", ErrorCode::ServerFailure);
        row("portal", ErrorCode::Portal);
        row("hang", ErrorCode::Timeout, {{"times"_L1, -1}});
        row("cut", ErrorCode::CutPage);
        row("status", ErrorCode::Forbidden,
            {{"status"_L1, 403}, {"body"_L1, "[{\"errorCode\":\"INSUFFICIENT_ACCESS\"}]"_L1}});
    }

    /// Wherever in a run it happens.
    void everyFaultHasItsError()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(ErrorCode, code);
        SalesforceSandbox crm(company(6));
        Workbench reference(crm, Scope::Mine);
        VERIFY_DONE(reference.sync());
        const auto expected = cacheContent(reference.db());
        const int requests = reference.transport.sent - 3;
        for (int after = 0; after < requests; after += 7) {
            Workbench w(crm, Scope::Mine);
            fault.insert("after"_L1, after);
            practise(crm, u"faults"_s, fault);
            const SyncReport report = w.sync();
            practise(crm, u"faults/clear"_s);
            QVERIFY2(report.stoppedBy, qPrintable(u"after %1"_s.arg(after)));
            QVERIFY2(report.stoppedBy->code == code,
                qPrintable(u"after %1: %2"_s.arg(after).arg(problemOf(report))));
            QCOMPARE(w.text("SELECT outcome || error_code FROM sync_run"),
                QString(u"failed"_s + errorCodeName(code)));
            QCOMPARE(w.connection().status,
                code == ErrorCode::SignIn ? ConnectionStatus::SignIn : ConnectionStatus::Connected);
            VERIFY_DONE(w.sync());
            QCOMPARE(w.connection().status, ConnectionStatus::Connected);
            QCOMPARE(firstDifference(expected, cacheContent(w.db())), QString());
            QCOMPARE(danglingReferences(w.db()), QString());
        }
    }

    void anUnreachableServerSaysSo()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        w.transport.intercept = [](const HttpRequest &request) -> SandboxTransport::Answer {
            return Result<HttpResponse>(Error{ErrorCode::Unreachable, u"refused"_s, {hostOf(request.url)}});
        };
        const SyncReport report = w.sync();
        QCOMPARE(report.stoppedBy->code, ErrorCode::Unreachable);
        QCOMPARE(report.stoppedBy->args, QStringList{u"127.0.0.1:8080"_s});
        QCOMPARE(report.requests, 1);
    }

    void aNextPageOnAnotherHostIsNotAskedFor()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        practise(crm, u"faults"_s,
            {{"kind"_L1, "foreignNext"_L1}, {"match"_L1, "FROM Contact"_L1},
                {"origin"_L1, "https://evil.example"_L1}});
        QStringList hosts;
        w.transport.intercept = [&](const HttpRequest &request) -> SandboxTransport::Answer {
            hosts.append(request.url.host());
            return std::nullopt;
        };
        const SyncReport report = w.sync();
        QCOMPARE(report.stoppedBy->code, ErrorCode::ForeignHost);
        QVERIFY(report.stoppedBy->args.contains(u"evil.example"_s));
        QVERIFY(!hosts.contains(u"evil.example"_s));
        QVERIFY(w.number("SELECT count(*) FROM account") > 0);
        QCOMPARE(w.number("SELECT count(*) FROM contact"), 0);
        VERIFY_DONE(w.sync());
    }

    void oneUnreadableRecordIsSkippedAndReadLater_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<SkipReason>("reason");
        QTest::newRow("a number that no number type holds") << u"number"_s << SkipReason::Number;
        QTest::newRow("bytes that are no UTF-8") << u"utf8"_s << SkipReason::Encoding;
        QTest::newRow("a raw control character") << u"control"_s << SkipReason::ControlCharacter;
    }

    void oneUnreadableRecordIsSkippedAndReadLater()
    {
        QFETCH(QString, how);
        QFETCH(SkipReason, reason);
        SalesforceSandbox crm(company(8));
        Workbench reference(crm);
        VERIFY_DONE(reference.sync());
        const int contacts = reference.number("SELECT count(*) FROM contact");
        practise(crm, u"faults"_s,
            {{"kind"_L1, "badRecord"_L1}, {"how"_L1, how}, {"match"_L1, "FROM Contact"_L1},
                {"times"_L1, -1}});
        Workbench w(crm);
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.skipped.size(), 1);
        const SkippedRecord skipped = report.skipped.first();
        QCOMPARE(skipped.object, u"Contact"_s);
        QCOMPARE(skipped.reason, reason);
        QVERIFY(skipped.remoteId.startsWith(u"003"_s));
        QVERIFY(!skipped.name.isEmpty());
        QCOMPARE(report.objects.at(Entity::Contact).written, contacts - 1);
        QCOMPARE(w.number("SELECT count(*) FROM contact"), contacts - 1);
        QCOMPARE(w.text("SELECT object || remote_id || reason FROM sync_issue"),
            QString(u"Contact"_s + skipped.remoteId + skipReasonName(reason)));

        // Still unreadable: said again, once.
        QCOMPARE(w.sync().skipped, QList<SkippedRecord>{skipped});
        // Readable again, although nobody changed it.
        practise(crm, u"faults/clear"_s);
        const SyncReport healed = w.sync();
        VERIFY_DONE(healed);
        QVERIFY(healed.skipped.isEmpty());
        QCOMPARE(healed.rowsWritten, 1);
        QCOMPARE(w.number("SELECT count(*) FROM unread_record"), 0);
        QCOMPARE(firstDifference(cacheContent(reference.db()), cacheContent(w.db())), QString());
        QCOMPARE(w.sync().rowsWritten, 0);
    }

    void aPageThatIsTooBigIsAskedForSmaller()
    {
        SalesforceSandbox crm(company(5));
        Workbench reference(crm);
        VERIFY_DONE(reference.sync());
        Workbench w(crm);
        int refused = 0;
        w.transport.intercept = [&](const HttpRequest &request) -> SandboxTransport::Answer {
            for (const auto &[name, value] : request.headers) {
                if (name == "Sforce-Query-Options" && value.mid(10).toInt() > 500) {
                    ++refused;
                    return Result<HttpResponse>(Error{ErrorCode::TooBig});
                }
            }
            return std::nullopt;
        };
        VERIFY_DONE(w.sync());
        QVERIFY(refused > 20);
        QCOMPARE(firstDifference(cacheContent(reference.db()), cacheContent(w.db())), QString());
    }

    void theTokenOfAnotherOrgWritesNothing()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        Connection other = w.connection();
        QVERIFY(w.db().script("UPDATE connection SET org_id = '00DOTHER'"));
        const SyncReport report = w.sync();
        QCOMPARE(report.stoppedBy->code, ErrorCode::SignIn);
        QCOMPARE(w.number("SELECT count(*) FROM user"), 0);
    }

    /// What a colleague sees is another scope; it must not take the place of the user's own unasked.
    void theTokenOfAnotherUserChangesNothing_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("what changed") << false;
        QTest::newRow("all anew") << true;
    }

    void theTokenOfAnotherUserChangesNothing()
    {
        QFETCH(bool, full);
        SalesforceSandbox crm(company(20));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const auto before = cacheContent(w.db());
        const Connection connection = w.connection();
        const QString cursors = w.text("SELECT group_concat(object || checkpoint) FROM sync_cursor");
        const QString colleague = w.text("SELECT remote_id FROM user WHERE remote_id <> (SELECT "
                                         "user_remote_id FROM connection) LIMIT 1");
        w.transport.intercept = [&](const HttpRequest &request) -> SandboxTransport::Answer {
            if (!request.url.path().endsWith(u"/userinfo"_s))
                return std::nullopt;
            auto answer = w.transport.forward(request);
            answer->body.replace(connection.userRemoteId.toLatin1(), colleague.toLatin1());
            return answer;
        };
        const SyncReport report = w.sync({.full = full});
        QVERIFY(report.stoppedBy);
        QCOMPARE(report.stoppedBy->code, ErrorCode::SignIn);
        QCOMPARE(report.stoppedBy->args, QStringList{connection.name});
        QCOMPARE(w.connection(), connection);
        QCOMPARE(firstDifference(before, cacheContent(w.db())), QString());
        QCOMPARE(w.text("SELECT group_concat(object || checkpoint) FROM sync_cursor"), cursors);
        // Who means it connects: the same connection, from then on of the other user.
        const auto switched = ConnectionService(w.db(), w.transport, w.clock, w.feed)
                                  .connect({.url = connection.url, .token = crm.token()});
        QVERIFY(switched);
        QCOMPARE(switched->id, connection.id);
        QCOMPARE(switched->userRemoteId, colleague);
        VERIFY_DONE(w.sync());
    }

    /// No page beyond what the file may have: as a full disk.
    void aFullDiskStopsTheRunAndTheNextGoesOn()
    {
        SalesforceSandbox crm(company(20));
        Workbench reference(crm);
        VERIFY_DONE(reference.sync());
        for (const int pages : {0, 1, 20, 100, 300}) {
            Workbench w(crm);
            const int used = w.number("PRAGMA page_count");
            QVERIFY(w.db().script("PRAGMA max_page_count = " + QByteArray::number(used + pages)));
            const SyncReport report = w.sync();
            QVERIFY(report.stoppedBy);
            QCOMPARE(report.stoppedBy->code, ErrorCode::DiskFull);
            QCOMPARE(w.text("PRAGMA integrity_check"), u"ok"_s);
            QVERIFY(w.db().script("PRAGMA max_page_count = 1000000"));
            VERIFY_DONE(w.sync());
            QCOMPARE(firstDifference(cacheContent(reference.db()), cacheContent(w.db())), QString());
            QCOMPARE(danglingReferences(w.db()), QString());
        }
    }

    void hostileTextIsKeptAsItIs()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString account = w.text("SELECT remote_id FROM account LIMIT 1");
        const QString hostile
            = u"<img src=\"file:///etc/passwd\">'); DROP TABLE account; -- \u202E %s %n {{7*7}} =1+1"_s;
        practise(crm, u"update"_s, {{"id"_L1, account}, {"fields"_L1, QJsonObject{{"Name"_L1, hostile}}}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.text("SELECT name FROM account ORDER BY modified_at DESC LIMIT 1"), hostile);
    }
};

QTEST_GUILESS_MAIN(TestSyncBadInput)
#include "tst_syncbadinput.moc"
