#include "core/connectors/connectorregistry.h"
#include "tests/support/warnings.h"

#include <QTest>
#include <QUrlQuery>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray versions
    = "[{\"label\":\"Winter '26\",\"url\":\"/services/data/v65.0\",\"version\":\"65.0\"},"
      "{\"label\":\"Spring '26\",\"url\":\"/services/data/v66.0\",\"version\":\"66.0\"},"
      "{\"label\":\"Summer '26\",\"url\":\"/services/data/v67.0\",\"version\":\"67.0\"}]";
const QByteArray user
    = R"({"user_id":"005ME","organization_id":"00DORG","name":"김하늘","preferred_username":"me@x"})";

HttpResponse ok(const QByteArray &body)
{
    return {200, {{"Content-Type", "application/json"}}, body};
}

QByteArray page(const QByteArrayList &records, const QByteArray &next = {})
{
    return R"({"totalSize":1,"done":)" + QByteArray(next.isEmpty() ? "true" : "false")
        + (next.isEmpty() ? QByteArray() : ",\"nextRecordsUrl\":\"" + next + '"') + ",\"records\":["
        + records.join(',') + "]}";
}

/// The path of a request; of a query, the query.
QString asked(const NextStep &step)
{
    const auto *request = std::get_if<HttpRequest>(&step);
    if (!request)
        return u"no request"_s;
    const QString soql = QUrlQuery(request->url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
    return soql.isEmpty() ? request->url.path() : soql;
}

} // namespace

class TestSalesforceSessions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Connector> m_connector;

private slots:
    void init()
    {
        failOnAnyWarning();
        m_connector = std::move(
            *makeConnector({u"salesforce"_s, QUrl(u"https://acme.example"_s), u"token"_s, u"66.0"_s}));
    }

    void asksWhoWeAre()
    {
        const auto session = m_connector->identify();
        QCOMPARE(asked(session->start()), u"/services/data"_s);
        QCOMPARE(asked(session->feed(ok(versions))), u"/services/oauth2/userinfo"_s);
        QCOMPARE(asked(session->feed(ok(user))), u"SELECT Name, DefaultLocaleSidKey FROM Organization"_s);
        const NextStep end = session->feed(ok(page({R"({"Name":"Acme","DefaultLocaleSidKey":"ko_KR"})"})));
        QVERIFY(std::holds_alternative<Done>(end));
        const OrgIdentity expected{.orgId = u"00DORG"_s,
            .orgName = u"Acme"_s,
            .userId = u"005ME"_s,
            .userName = u"김하늘"_s,
            .instanceUrl = QUrl(u"https://acme.example"_s),
            .apiVersion = u"66.0"_s,
            .currency = u"KRW"_s};
        QCOMPARE(session->answer(), expected);
    }

    void theCurrencyIsThatOfTheOrgsLocale_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<QString>("currency");
        QTest::newRow("Korea") << QByteArray("ko_KR") << u"KRW"_s;
        QTest::newRow("United States") << QByteArray("en_US") << u"USD"_s;
        QTest::newRow("Germany") << QByteArray("de_DE") << u"EUR"_s;
        QTest::newRow("Japan") << QByteArray("ja_JP") << u"JPY"_s;
        QTest::newRow("none") << QByteArray() << u"XXX"_s;
    }

    void theCurrencyIsThatOfTheOrgsLocale()
    {
        QFETCH(QByteArray, locale);
        QFETCH(QString, currency);
        const auto session = m_connector->identify();
        session->start();
        session->feed(ok(versions));
        session->feed(ok(user));
        session->feed(ok(page({"{\"Name\":\"Acme\",\"DefaultLocaleSidKey\":\"" + locale + "\"}"})));
        QCOMPARE(session->answer().currency, currency);
    }

    void whatIsNoSalesforceIsSaidToBeNone()
    {
        const auto session = m_connector->identify();
        session->start();
        const NextStep step = session->feed(ok(R"({"hello":"world"})"));
        QCOMPARE(std::get<Error>(step).code, ErrorCode::BadData);
    }

    void describesOnlyWhatThereIs()
    {
        const auto session = m_connector->describe({u"Account"_s, u"Gone__c"_s, u"AccountPlan"_s});
        QCOMPARE(asked(session->start()), u"/services/data/v66.0/sobjects"_s);
        NextStep step = session->feed(
            ok("{\"sobjects\":[{\"name\":\"Account\",\"keyPrefix\":\"001\",\"queryable\":true},"
               "{\"name\":\"AccountPlan\",\"keyPrefix\":\"2Ap\"},{\"name\":\"Other\"}]}"));
        QCOMPARE(asked(step), u"/services/data/v66.0/sobjects/Account/describe"_s);
        step = session->feed(ok("{\"fields\":[{\"name\":\"Id\",\"relationshipName\":null},"
                                "{\"name\":\"OwnerId\",\"relationshipName\":\"Owner\"}]}"));
        QCOMPARE(asked(step), u"/services/data/v66.0/sobjects/AccountPlan/describe"_s);
        // It went between the list and its description.
        step = session->feed({404, {}, R"([{"errorCode":"NOT_FOUND"}])"});
        QVERIFY(std::holds_alternative<Done>(step));
        const RemoteObject account{.name = u"Account"_s,
            .isPresent = true,
            .keyPrefix = u"001"_s,
            .fields = {u"Id"_s, u"OwnerId"_s},
            .parents = {u"Owner"_s}};
        QCOMPARE(session->answer().at(0), account);
        QVERIFY(!session->answer().at(1).isPresent);
        QVERIFY(!session->answer().at(2).isPresent);
    }

    void listsMyAccounts()
    {
        const auto session = m_connector->accountsInScope({.userId = u"005ME"_s});
        QCOMPARE(
            asked(session->start()), u"SELECT AccountId FROM AccountTeamMember WHERE UserId = '005ME'"_s);
        NextStep step
            = session->feed(ok(page({R"({"AccountId":"001T"})"}, "/services/data/v66.0/query/01g-1")));
        QCOMPARE(asked(step), u"/services/data/v66.0/query/01g-1"_s);
        step = session->feed(ok(page({R"({"AccountId":"001B"})"})));
        QCOMPARE(asked(step), u"SELECT Id FROM Account WHERE OwnerId IN ('005ME')"_s);
        step = session->feed(ok(page({R"({"Id":"001B"})", R"({"Id":"001A"})"})));
        QVERIFY(asked(step).startsWith(u"SELECT Id FROM Account WHERE Id IN ("_s));
        step = session->feed(ok(page({R"({"Id":"001B"})", R"({"Id":"001T"})"})));
        QVERIFY(std::holds_alternative<Done>(step));
        QCOMPARE(session->answer(), (QByteArrayList{"001A", "001B", "001T"}));
    }

    void listsTheAccountsOfMyTeam()
    {
        const auto session
            = m_connector->accountsInScope({.userId = u"005ME"_s, .withPeers = true, .withTeams = false});
        QCOMPARE(asked(session->start()), u"SELECT ManagerId FROM User WHERE Id = '005ME'"_s);
        NextStep step = session->feed(ok(page({R"({"ManagerId":"005BOSS"})"})));
        QCOMPARE(asked(step), u"SELECT Id FROM User WHERE ManagerId = '005BOSS'"_s);
        step = session->feed(ok(page({R"({"Id":"005ME"})", R"({"Id":"005PEER"})"})));
        const QString owners = asked(step);
        QVERIFY(
            owners.contains(u"'005ME'"_s) && owners.contains(u"'005PEER'"_s) && !owners.contains(u"BOSS"_s));
        QVERIFY(std::holds_alternative<Done>(session->feed(ok(page({})))));
        QVERIFY(session->answer().isEmpty());
    }

    void whoHasNoManagerHasNoPeers()
    {
        const auto session
            = m_connector->accountsInScope({.userId = u"005ME"_s, .withPeers = true, .withTeams = false});
        session->start();
        QCOMPARE(asked(session->feed(ok(page({R"({"ManagerId":null})"})))),
            u"SELECT Id FROM Account WHERE OwnerId IN ('005ME')"_s);
    }

    void asksWhatBecameOfManyAccountsInSlices()
    {
        QByteArrayList accounts;
        for (int i = 0; i < 450; ++i)
            accounts.append("001" + QByteArray::number(i));
        const auto session = m_connector->fatesOf(accounts);
        NextStep step = session->start();
        int queries = 0;
        for (; std::holds_alternative<HttpRequest>(step); ++queries) {
            QVERIFY(std::get<HttpRequest>(step).url.path().endsWith(u"/queryAll"_s));
            step = session->feed(ok(page({R"({"Id":"0010","IsDeleted":true,"MasterRecordId":"001W"})"})));
        }
        QCOMPARE(queries, 3);
        const RecordFate merged{.id = "0010", .isDeleted = true, .mergedInto = "001W"};
        QCOMPARE(session->answer().first(), merged);
    }

    void anExpiredTokenEndsEveryConversation()
    {
        const HttpResponse expired{
            401, {}, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])"};
        const auto identify = m_connector->identify();
        const auto describe = m_connector->describe({u"Account"_s});
        const auto scope = m_connector->accountsInScope({.userId = u"005ME"_s});
        for (Session *session : {static_cast<Session *>(identify.get()),
                 static_cast<Session *>(describe.get()), static_cast<Session *>(scope.get())}) {
            session->start();
            QCOMPARE(std::get<Error>(session->feed(expired)).code, ErrorCode::SignIn);
        }
    }
};

QTEST_GUILESS_MAIN(TestSalesforceSessions)
#include "tst_salesforcesessions.moc"
