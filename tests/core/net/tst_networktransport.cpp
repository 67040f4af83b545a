#include "core/net/networktransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Then = RawServer::Then;

class TestNetworkTransport : public QObject
{
    Q_OBJECT

private:
    static HttpRequest write(const QUrl &url)
    {
        return {.verb = "POST", .url = url, .body = "{}", .idempotencyKey = "0198c0de"};
    }

private slots:
    void init() { failOnAnyWarning(); }

    void bringsTheAnswerWithItsHeaders()
    {
        RawServer server([](const QByteArray &, int) {
            return RawServer::Reply{RawServer::answer("{\"a\":1}", 200, "X-Usage: 3\r\n")};
        });
        const auto answer = NetworkTransport().send(
            {.url = server.url(u"/a?q=1"_s), .headers = {{"Authorization", "Bearer t"}}}, {});
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
        QCOMPARE(answer->header("x-usage"), QByteArray("3"));
        QVERIFY(server.requests().first().startsWith("GET /a?q=1 HTTP/1.1\r\n"));
        QVERIFY(server.requests().first().contains("Authorization: Bearer t\r\n"));
    }

    void keepsTheConnectionOpen()
    {
        RawServer server([](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("{}")}; });
        NetworkTransport transport;
        for (int i = 0; i < 3; ++i)
            QVERIFY(transport.send({.url = server.url()}, {}));
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.connections(), 1);
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {204, 300, 400, 401, 403, 404, 405, 409, 412, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }

    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        RawServer server([status](const QByteArray &, int) {
            return RawServer::Reply{RawServer::answer(status == 204 ? "" : "[]", status)};
        });
        const auto answer = NetworkTransport().send({.url = server.url()}, {});
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray(status == 204 ? "" : "[]"));
    }

    /// Qt alone would send it again: the peer read the request and reset the connection.
    void aWriteIsSentOnceAlsoWhenTheConnectionBreaks()
    {
        RawServer server([](const QByteArray &, int) { return RawServer::Reply{{}, Then::Reset}; });
        QVERIFY(!NetworkTransport().send(write(server.url()), {}));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().first().contains("Idempotency-Key: 0198c0de\r\n"));
    }

    void aWriteArrivesWhole()
    {
        RawServer server(
            [](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("{}", 201)}; });
        HttpRequest request = write(server.url());
        request.body = QByteArray(300'000, 'x');
        QCOMPARE(NetworkTransport().send(request, {})->status, 201);
        QVERIFY(server.requests().first().endsWith("\r\n\r\n" + request.body));
    }

    void aRedirectToAnotherHostIsNotFollowed()
    {
        RawServer other([](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("{}")}; });
        const QByteArray there = "Location: " + other.url(u"/b"_s).toEncoded() + "\r\n";
        RawServer server(
            [there](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("", 302, there)}; });
        const auto answer
            = NetworkTransport().send({.url = server.url(), .headers = {{"Authorization", "Bearer t"}}}, {});
        QCOMPARE(answer.error().code, ErrorCode::ForeignHost);
        QVERIFY(other.requests().isEmpty());
    }

    void aRedirectWithinTheOriginIsFollowed()
    {
        RawServer server([](const QByteArray &, int number) {
            return RawServer::Reply{
                number == 0 ? RawServer::answer("", 302, "Location: /b\r\n") : RawServer::answer("{}")};
        });
        const auto answer = NetworkTransport().send({.url = server.url()}, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(server.requests().size(), 2);
    }

    void aBodyAboveTheCapIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("said in advance") << QByteArray("Content-Length: 1000000000000\r\n\r\n");
        QTest::newRow("without an end") << QByteArray("Connection: close\r\n\r\n");
    }

    void aBodyAboveTheCapIsNotTaken()
    {
        QFETCH(QByteArray, head);
        RawServer server([&](const QByteArray &, int) {
            return RawServer::Reply{"HTTP/1.1 200 OK\r\n" + head + QByteArray(300'000, 'x'), Then::Silence};
        });
        NetworkTransport transport({.body = 200'000});
        QCOMPARE(transport.send({.url = server.url()}, {}).error().code, ErrorCode::TooBig);
    }

    void anAnswerCutInTheMiddleIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reset");
        const QByteArray length = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\"";
        QTest::newRow("length") << length << false;
        QTest::newRow("length, reset") << length << true;
        // Of a body in chunks Qt does not always say that it was cut: a page is known to be whole by its own
        // end.
    }

    void anAnswerCutInTheMiddleIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reset);
        RawServer server([&](const QByteArray &, int) {
            return RawServer::Reply{bytes, reset ? Then::Reset : Then::Close};
        });
        const auto answer = NetworkTransport().send({.url = server.url()}, {});
        QVERIFY(!answer);
        // A reset may overtake the first bytes.
        const ErrorCode code = answer.error().code;
        QVERIFY(code == ErrorCode::CutPage || (reset && code == ErrorCode::Unreachable));
    }

    void stopsAtOnceWhileTheServerIsSilent()
    {
        std::stop_source source;
        RawServer server([&](const QByteArray &, int) {
            source.request_stop();
            return RawServer::Reply{{}, Then::Silence};
        });
        QCOMPARE(NetworkTransport().send({.url = server.url()}, source.get_token()).error().code,
            ErrorCode::Cancelled);
    }

    void worksOnAThreadThatIsNotQts()
    {
        RawServer server([](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("{}")}; });
        int status = 0;
        std::jthread([&] { status = NetworkTransport().send({.url = server.url()}, {})->status; }).join();
        QCOMPARE(status, 200);
    }

    void givesUpOnASilentServer()
    {
        RawServer server([&](const QByteArray &, int) { return RawServer::Reply{{}, Then::Silence}; });
        NetworkTransport transport({.idle = 50ms});
        const auto answer = transport.send({.url = server.url()}, {});
        QCOMPARE(answer.error().code, ErrorCode::Timeout);
        QCOMPARE(answer.error().args, QStringList{hostOf(server.url())});
    }

    void givesUpOnAnAnswerThatDripsOnAndOn()
    {
        RawServer server([&](const QByteArray &, int number) {
            return number == 0
                ? RawServer::Reply{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx", Then::Silence}
                : RawServer::Reply{};
        });
        NetworkTransport transport({.idle = 10min, .total = 100ms});
        QCOMPARE(transport.send({.url = server.url()}, {}).error().code, ErrorCode::Timeout);
    }

    void aClosedPortIsUnreachable()
    {
        QUrl url;
        {
            RawServer server([](const QByteArray &, int) { return RawServer::Reply{}; });
            url = server.url();
        }
        QCOMPARE(NetworkTransport().send({.url = url}, {}).error().code, ErrorCode::Unreachable);
    }

    void aServerWithoutTlsIsRefused()
    {
        // Its reply to the first bytes of TLS, which end in no blank line, is silence.
        RawServer plain([](const QByteArray &, int) { return RawServer::Reply{}; });
        NetworkTransport transport({.idle = 200ms});
        QVERIFY(!transport.send({.url = plain.url(u"/"_s, u"https"_s)}, {}));
        QVERIFY(plain.requests().isEmpty());
    }

    void whatTheGateRefusesNeverLeaves()
    {
        RawServer server([](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("{}")}; });
        NetworkTransport transport;
        HttpRequest smuggled{.url = server.url(), .headers = {{"Authorization", "a\r\nX: b"}}};
        QCOMPARE(transport.send(smuggled, {}).error().code, ErrorCode::Usage);
        QCOMPARE(
            transport.send({.url = QUrl(u"http://crm.example/"_s)}, {}).error().code, ErrorCode::Address);
        QVERIFY(server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
