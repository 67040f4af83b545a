#include "core/net/requestgate.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestRequestGate : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void onlySafeUrlsPass_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("passes");
        QTest::newRow("https") << u"https://acme.my.salesforce.com/a"_s << true;
        QTest::newRow("http to this computer") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("http to the whole loopback net") << u"http://127.8.0.1"_s << true;
        QTest::newRow("http to IPv6 loopback") << u"http://[::1]:80/"_s << true;
        QTest::newRow("http to localhost") << u"http://localhost:80/"_s << true;
        QTest::newRow("http elsewhere") << u"http://crm.example"_s << false;
        QTest::newRow("http to a name that begins like loopback") << u"http://127.0.0.1.example"_s << false;
        QTest::newRow("http to a name that begins like localhost") << u"http://localhost.example"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << false;
        QTest::newRow("name and password") << u"https://me:secret@crm.example"_s << false;
        QTest::newRow("no host") << u"https:///a"_s << false;
        QTest::newRow("no scheme") << u"crm.example"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void onlySafeUrlsPass()
    {
        QFETCH(QString, url);
        QFETCH(bool, passes);
        const auto checked = checkUrl(QUrl(url));
        QCOMPARE(bool(checked), passes);
        if (!passes)
            QCOMPARE(checked.error().code, ErrorCode::Address);
    }

    void noHeaderSmugglesAnother_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line feed") << QByteArray("A") << QByteArray("b\nC: d");
        QTest::newRow("carriage return") << QByteArray("A") << QByteArray("b\rC: d");
        QTest::newRow("NUL") << QByteArray("A") << QByteArray("b\0", 2);
        QTest::newRow("colon in the name") << QByteArray("A:b") << QByteArray("c");
        QTest::newRow("no name") << QByteArray() << QByteArray("c");
    }

    void noHeaderSmugglesAnother()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const QUrl url(u"https://crm.example"_s);
        QVERIFY(!checkRequest({.url = url, .headers = {{name, value}}}));
        QVERIFY(checkRequest({.url = url, .headers = {{"Authorization", "Bearer a.b!c"}}}));
    }
};

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
