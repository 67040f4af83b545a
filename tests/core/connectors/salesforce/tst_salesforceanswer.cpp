#include "core/connectors/salesforce/salesforceanswer.h"
#include "core/connectors/salesforce/salesforceendpoint.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSalesforceAnswer : public QObject
{
    Q_OBJECT

private:
    static constexpr int none = -1;
    static constexpr int schema = -2;

private slots:
    void init() { failOnAnyWarning(); }

    void everyRefusalHasItsMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char *name, int status, const QByteArray &body, int meaning,
                             const QByteArray &type = "application/json") {
            QTest::newRow(name) << status << body << type << meaning;
        };
        const auto said
            = [](const char *code) { return QByteArray(R"([{"message":"…","errorCode":")") + code + "\"}]"; };
        const QByteArray html = "<html><body>Sign in</body></html>";
        row("an answer", 200, "{}", none);
        row("an answer without a type", 200, "[]", none, "");
        row("a page for people", 200, html, int(ErrorCode::Portal), "text/html; charset=utf-8");
        row("a page for people that says it is JSON", 200, "\n <!DOCTYPE html>", int(ErrorCode::Portal));
        row("expired", 401, said("INVALID_SESSION_ID"), int(ErrorCode::SignIn));
        row("expired, with HTML", 401, html, int(ErrorCode::SignIn), "text/html");
        row("a bad token at the identity service", 403, "Bad_OAuth_Token", int(ErrorCode::SignIn),
            "text/plain");
        row("limit spent", 403, said("REQUEST_LIMIT_EXCEEDED"), int(ErrorCode::RateLimited));
        row("throttled", 429, "", int(ErrorCode::RateLimited));
        row("not allowed", 403, said("INSUFFICIENT_ACCESS"), int(ErrorCode::Forbidden));
        row("a proxy says no", 403, html, int(ErrorCode::Portal), "text/html");
        row("server error", 500, said("UNKNOWN_EXCEPTION"), int(ErrorCode::ServerFailure));
        row("maintenance", 503, html, int(ErrorCode::ServerFailure), "text/html");
        row("edge is setting up", 420, html, int(ErrorCode::ServerFailure), "text/html");
        row("dead locator", 400, said("INVALID_QUERY_LOCATOR"), int(ErrorCode::CursorExpired));
        row("a field that went", 400, said("INVALID_FIELD"), schema);
        row("an object that went", 400, said("INVALID_TYPE"), schema);
        row("a query it does not understand", 400, said("MALFORMED_QUERY"), int(ErrorCode::BadData));
        row("no such path", 404, said("NOT_FOUND"), int(ErrorCode::BadData));
        row("the OAuth form", 400, R"({"error":"invalid_grant"})", int(ErrorCode::BadData));
        row("another web site", 404, html, int(ErrorCode::Portal), "text/html");
    }

    void everyRefusalHasItsMeaning()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, meaning);
        const auto refusal = refusalOf({status, {{"Content-Type", type}}, body}, u"crm.example"_s);
        QCOMPARE(refusal.has_value(), meaning != none);
        if (!refusal)
            return;
        QCOMPARE(std::holds_alternative<SchemaChanged>(*refusal), meaning == schema);
        if (const auto *error = std::get_if<Error>(&*refusal)) {
            QCOMPARE(int(error->code), meaning);
            QCOMPARE(error->args, QStringList{u"crm.example"_s});
        }
    }

    void aPageNeedsItsEndMarker_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no done") << QByteArray(R"({"totalSize":1,"records":[]})");
        QTest::newRow("not done, and no way on") << QByteArray(R"({"done":false,"records":[]})");
        QTest::newRow("cut") << QByteArray(R"({"done":true,"records":[{"Id":"1"})");
    }

    void aPageNeedsItsEndMarker()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(queryPageOf(body, {}).error().code, ErrorCode::CutPage);
    }

    void staysOnItsHost_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("stays");
        QTest::newRow("a path") << u"/services/data/v66.0/query/01g-2000"_s << true;
        QTest::newRow("the whole URL")
            << u"https://acme.example:8443/services/data/v66.0/query/01g-2000"_s << true;
        QTest::newRow("another host")
            << u"https://evil.example:8443/services/data/v66.0/query/01g"_s << false;
        QTest::newRow("another host without a scheme") << u"//evil.example/services"_s << false;
        QTest::newRow("another port") << u"https://acme.example/services"_s << false;
        QTest::newRow("without encryption") << u"http://acme.example:8443/services"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("with a name and password") << u"https://a:b@acme.example:8443/services"_s << false;
    }

    void staysOnItsHost()
    {
        QFETCH(QString, next);
        QFETCH(bool, stays);
        const SalesforceEndpoint endpoint(QUrl(u"https://acme.example:8443/login?x=1"_s), u"t"_s, u"66.0"_s);
        const auto request = endpoint.follow(next);
        QCOMPARE(bool(request), stays);
        if (stays)
            QCOMPARE(request->url.authority(), u"acme.example:8443"_s);
        else
            QCOMPARE(request.error().code, ErrorCode::ForeignHost);
    }

    void queriesAreEncodedWhole()
    {
        const SalesforceEndpoint endpoint(QUrl(u"https://acme.example"_s), u"t"_s, u"66.0"_s);
        const HttpRequest request
            = endpoint.query(u"SELECT Id FROM A WHERE N = 'a&b=c+d%25#é'"_s, true, 2000);
        QCOMPARE(request.url.toEncoded(),
            "https://acme.example/services/data/v66.0/queryAll?q="
            "SELECT%20Id%20FROM%20A%20WHERE%20N%20%3D%20%27a%26b%3Dc%2Bd%2525%23%C3%A9%27");
        QVERIFY(request.headers.contains(
            std::pair<QByteArray, QByteArray>("Sforce-Query-Options", "batchSize=2000")));
    }
};

QTEST_GUILESS_MAIN(TestSalesforceAnswer)
#include "tst_salesforceanswer.moc"
