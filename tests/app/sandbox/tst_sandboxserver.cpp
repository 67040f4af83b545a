#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QTcpSocket>
#include <QTest>

using namespace csm;
using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; far above what anything here takes

/// A client that sees the bytes of the wire.
class WireClient
{
public:
    explicit WireClient(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_isConnected = m_socket.waitForConnected(patience);
    }

    void ask(const QByteArray &target, const QByteArray &method = "GET", const QByteArray &body = {},
        const QByteArray &header = {})
    {
        send(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer practice\r\n"
            + "Accept-Encoding: gzip, br\r\n" + header + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// Head and body of one answer; what there is of them when the connection ends.
    QByteArray answer()
    {
        QByteArray received;
        while (!isWhole(received) && (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience)))
            received += m_socket.readAll();
        return received;
    }

    /// The head of an answer that has no body.
    QByteArray head()
    {
        QByteArray received;
        while (!received.contains("\r\n\r\n") && m_socket.waitForReadyRead(patience))
            received += m_socket.readAll();
        return received;
    }

    bool isConnected() const { return m_isConnected; }
    bool waitForEnd()
    {
        return m_socket.state() == QTcpSocket::UnconnectedState || m_socket.waitForDisconnected(patience);
    }

private:
    static bool isWhole(const QByteArray &received)
    {
        const qsizetype head = received.indexOf("\r\n\r\n"), length = received.indexOf("Content-Length: ");
        return head >= 0 && length >= 0
            && received.size() >= head + 4 + received.mid(length + 16).split('\r').first().toInt();
    }

    QTcpSocket m_socket;
    bool m_isConnected = false;
};

const QByteArray limits = "/services/data/v66.0/limits";

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_crm.practice("faults/clear");
        const Result<QUrl> url = m_server.start(m_crm.sandbox());
        QVERIFY(url);
        m_url = *url;
    }

    void listensOnLoopbackWithoutASlashAtTheEnd()
    {
        QVERIFY(m_url.toString().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(m_url.path().isEmpty());
    }

    void answersManyRequestsOnOneConnection()
    {
        WireClient client(m_url);
        for (int i = 0; i < 50; ++i) {
            client.ask(limits);
            const QByteArray answer = client.answer();
            QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
            QVERIFY(answer.contains("\r\nSforce-Limit-Info: api-usage="));
            QVERIFY(answer.contains("\r\nDate: Sat, 21 Nov 2026 "));
            QVERIFY(!answer.contains("Content-Encoding"));
            QVERIFY(answer.endsWith('}'));
        }
    }

    void takesPractisingOverTheWire()
    {
        WireClient client(m_url);
        client.ask("/_practice/faults", "POST", R"({"kind":"expired"})");
        QVERIFY(client.answer().startsWith("HTTP/1.1 200 "));
        client.ask(limits);
        QVERIFY(client.answer().startsWith("HTTP/1.1 401 "));
        client.ask("/odd%0Apath");
        QVERIFY(client.answer().startsWith("HTTP/1.1 404 "));
    }

    void takesRequestsAsLongAsSalesforceDoes()
    {
        WireClient client(m_url);
        const QByteArray query = "/services/data/v66.0/query?q=SELECT+Id+FROM+";
        const QByteArray names = "('" + QByteArray(15'000, 'x') + "','Lanternfish+Kiln+Works')";
        client.ask(query + "Account+WHERE+Name+IN+" + names);
        QVERIFY(client.answer().contains("\"totalSize\":1,"));
        const QByteArray options = "Sforce-Query-Options: x=" + QByteArray(9'000, 'x') + ",batchSize=200\r\n";
        client.ask(query + "CSM_Usage_Metric__c", "GET", {}, options);
        QCOMPARE(client.answer().count("\"Id\":"), 200);
        client.ask(limits);
        QVERIFY(client.answer().startsWith("HTTP/1.1 200 "));
    }

    void saysWhyItRefusesWhatItDoesNotRead_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray get = "GET " + limits, end = " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        const QByteArray header = "X: " + QByteArray(9'000, 'x') + "\r\n";
        QTest::newRow("a long target")
            << get + '?' + QByteArray(20'000, 'x') + end << QByteArray("414") << QByteArray("URI Too Long");
        QTest::newRow("a target without an end")
            << get + '?' + QByteArray(400'000, 'x') << QByteArray("414") << QByteArray("URI Too Long");
        QTest::newRow("long headers") << get + " HTTP/1.1\r\n" + header + header + "\r\n"
                                      << QByteArray("431") << QByteArray("Request Header Fields Too Large");
        QTest::newRow("both together")
            << get + '?' + QByteArray(8'000, 'x') + " HTTP/1.1\r\n" + header + "\r\n"
            << QByteArray("431") << QByteArray("Request Header Fields Too Large");
        QTest::newRow("no request") << QByteArray("hello\r\n\r\n") << QByteArray("400")
                                    << QByteArray("Bad Request");
    }

    void saysWhyItRefusesWhatItDoesNotRead()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, reason);
        WireClient client(m_url);
        client.send(request);
        const QByteArray answer = client.answer();
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.constData());
        QVERIFY(answer.contains("\r\nDate: Sat, 21 Nov 2026 "));
        QVERIFY2(answer.endsWith("<h1>Bad Message " + status + "</h1><pre>reason: " + reason + "</pre>"),
            answer.constData());
    }

    void sendsTheWholeBodyWhateverRangeIsAsked()
    {
        WireClient client(m_url);
        client.ask(limits, "GET", {}, "Range: bytes=0-9\r\n");
        const QByteArray answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.endsWith('}'));
        QVERIFY(!answer.contains("Content-Range"));
        client.ask(limits, "HEAD");
        QVERIFY(!client.head().contains("Accept-Ranges: bytes"));
    }

    void answersHoweverManyConnectionsAreKept()
    {
        std::vector<std::unique_ptr<WireClient>> kept;
        for (int i = 0; i < 100; ++i) {
            kept.push_back(std::make_unique<WireClient>(m_url));
            kept.back()->ask(limits);
            QVERIFY(kept.back()->answer().startsWith("HTTP/1.1 200 "));
        }
    }

    void endsTheConnectionInTheMiddleOfABodyThatIsCut()
    {
        m_crm.practice("faults", {{u"kind"_s, u"cut"_s}});
        WireClient client(m_url);
        client.ask("/services/data/v66.0/query?q=SELECT+Id,Name+FROM+Account");
        const QByteArray answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        const qsizetype promised
            = answer.mid(answer.indexOf("Content-Length: ") + 16).split('\r').first().toInt();
        const qsizetype arrived = answer.size() - answer.indexOf("\r\n\r\n") - 4;
        QCOMPARE(arrived, promised / 2);
        QVERIFY(client.waitForEnd());
    }

    void answersOthersWhileOneHangs()
    {
        m_crm.practice("faults", {{u"kind"_s, u"hang"_s}, {u"match"_s, u"?hangs"_s}});
        WireClient hanging(m_url), other(m_url);
        hanging.ask(limits + "?hangs");
        other.ask(limits);
        QVERIFY(other.answer().startsWith("HTTP/1.1 200 "));
    }

    void stopsWhileARequestHangsAndAnotherConnectionIdles()
    {
        m_crm.practice("faults", {{u"kind"_s, u"hang"_s}, {u"times"_s, -1}});
        WireClient hanging(m_url), idle(m_url);
        hanging.ask(limits);
        QVERIFY(idle.isConnected());
        m_server.stop(); // the test's time-out is what fails otherwise
        QVERIFY(hanging.answer().isEmpty());
        QVERIFY(hanging.waitForEnd());
        QVERIFY(idle.waitForEnd());
    }

    void startsAgainOnTheSamePort()
    {
        m_server.stop();
        const Result<QUrl> again = m_server.start(m_crm.sandbox(), quint16(m_url.port()));
        QVERIFY(again);
        QCOMPARE(*again, m_url);
        WireClient client(m_url);
        client.ask(limits);
        QVERIFY(client.answer().startsWith("HTTP/1.1 200 "));
    }

    void saysWhereThePortIsTaken()
    {
        SandboxServer second;
        const Result<QUrl> url = second.start(m_crm.sandbox(), quint16(m_url.port()));
        QVERIFY(!url);
        QCOMPARE(url.error().code, ErrorCode::Port);
        QCOMPARE(url.error().args, QStringList{QString::number(m_url.port())});
    }

private:
    PracticeCrm m_crm;
    SandboxServer m_server;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
