#include "core/net/networktransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/warnings.h"

#include <QHostInfo>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

using Then = RawServer::Then;

/// The proxy that the system says, here by its environment, is asked for whatever is not this computer.
class TestSystemProxy : public QObject
{
    Q_OBJECT

private:
    static void setSystemProxy(const QUrl &proxy)
    {
        for (const char *name :
            {"all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, proxy.toEncoded());
    }

    static HttpRequest request(const QUrl &url)
    {
        return {.url = url, .headers = {{"Authorization", "Bearer canary"}}};
    }

private slots:
    void init() { failOnAnyWarning(); }

    void anotherHostIsReachedThroughItAndItLearnsTheHostOnly()
    {
        RawServer proxy([](const QByteArray &, int) {
            return RawServer::Reply{RawServer::answer("no", 403), Then::Close};
        });
        setSystemProxy(proxy.url());
        const auto answer = NetworkTransport().send(request(QUrl(u"https://crm.example/secret?q=1"_s)), {});
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QVERIFY(!proxy.requests().isEmpty());
        for (const QByteArray &asked : proxy.requests()) {
            QVERIFY2(asked.startsWith("CONNECT crm.example:443 HTTP/1."), asked.constData());
            QVERIFY2(!asked.contains("canary") && !asked.contains("secret"), asked.constData());
        }
    }

    void thisComputerIsReachedWithoutIt_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("by number") << u"127.0.0.1"_s;
        QTest::newRow("by name") << u"localhost"_s;
    }

    void thisComputerIsReachedWithoutIt()
    {
        QFETCH(QString, host);
        if (QHostInfo::fromName(host).error() != QHostInfo::NoError)
            QSKIP("a machine without /etc/hosts does not know this name");
        RawServer proxy([](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("proxy")}; });
        RawServer crm([](const QByteArray &, int) { return RawServer::Reply{RawServer::answer("crm")}; });
        setSystemProxy(proxy.url());
        QUrl url = crm.url();
        url.setHost(host);
        const auto answer = NetworkTransport().send(request(url), {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, QByteArray("crm"));
        QCOMPARE(proxy.connections(), 0);
    }

    void aProxyThatRefusesIsNoCutPage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("wants a password")
            << RawServer::answer("who are you", 407, "Proxy-Authenticate: Basic realm=\"office\"\r\n");
        QTest::newRow("forbids it") << RawServer::answer("no", 403);
        QTest::newRow("does not find the host") << RawServer::answer("no", 502);
        QTest::newRow("is no proxy") << QByteArray("SSH-2.0-none\r\n\r\n");
    }

    void aProxyThatRefusesIsNoCutPage()
    {
        QFETCH(QByteArray, bytes);
        RawServer proxy([bytes](const QByteArray &, int) { return RawServer::Reply{bytes, Then::Close}; });
        setSystemProxy(proxy.url());
        const auto answer = NetworkTransport().send(request(QUrl(u"https://crm.example/"_s)), {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QCOMPARE(answer.error().args, QStringList{u"crm.example"_s});
        QVERIFY(!proxy.requests().isEmpty());
    }

    void aProxyThatIsNotThereIsUnreachable()
    {
        QUrl url;
        {
            RawServer closed([](const QByteArray &, int) { return RawServer::Reply{}; });
            url = closed.url();
        }
        setSystemProxy(url);
        const auto answer = NetworkTransport().send(request(QUrl(u"https://crm.example/"_s)), {});
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    }

    /// What stands on the way in disguise, without having been asked.
    void anAnswerThatAsksForAProxyPasswordIsNoCutPage()
    {
        RawServer server([](const QByteArray &, int) {
            return RawServer::Reply{
                RawServer::answer("who are you", 407, "Proxy-Authenticate: Basic realm=\"office\"\r\n")};
        });
        setSystemProxy({});
        QCOMPARE(NetworkTransport().send(request(server.url()), {}).error().code, ErrorCode::Unreachable);
    }
};

QTEST_GUILESS_MAIN(TestSystemProxy)
#include "tst_systemproxy.moc"
