#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSalesforceSandbox : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void refusesAWrongOrMissingTokenInTheExactShape_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("Bearer practise");
        QTest::newRow("longer") << QByteArray("Bearer practice2");
        QTest::newRow("empty") << QByteArray("Bearer ");
        QTest::newRow("other scheme") << QByteArray("Basic practice");
    }

    void refusesAWrongOrMissingTokenInTheExactShape()
    {
        QFETCH(QByteArray, authorization);
        for (const char *target : {"/services/data/v66.0/limits", "/services/oauth2/userinfo",
                 "/services/data/v66.0/query?q=SELECT+Id+FROM+Account", "/services/data/v66.0/", "/id/a/b",
                 "/nothing", "/_practice/faults/clear"}) {
            const Response response
                = m_crm.sandbox().answer({"GET", target, {{"Authorization", authorization}}, {}});
            QCOMPARE(response.status, 401);
            QCOMPARE(response.body,
                QByteArray(R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])"));
            QVERIFY(headerValue(response.headers, "Content-Type").startsWith("application/json"));
        }
    }

    void listsItsVersionsToAnybody()
    {
        const Response response = m_crm.sandbox().answer({"GET", "/services/data", {}, {}});
        const QJsonArray versions = QJsonDocument::fromJson(response.body).array();
        QCOMPARE(versions.size(), 17);
        QCOMPARE(versions.first()[u"version"_s].toString(), u"50.0"_s);
        QCOMPARE(versions.first()[u"label"_s].toString(), u"Winter '21"_s);
        QCOMPARE(versions.last()[u"label"_s].toString(), u"Spring '26"_s);
        QCOMPARE(versions.last()[u"url"_s].toString(), u"/services/data/v66.0"_s);
    }

    void refusesWhatItDoesNotServe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *method, const char *target, int status,
                             const char *code) {
            QTest::newRow(name) << QByteArray(method) << QByteArray("/services/data/" + QByteArray(target))
                                << status << QByteArray(code);
        };
        row("version too old", "GET", "v49.0/limits", 404, "NOT_FOUND");
        row("version too new", "GET", "v67.0/limits", 404, "NOT_FOUND");
        row("no version", "GET", "latest/limits", 404, "NOT_FOUND");
        row("unknown resource", "GET", "v66.0/nothing", 404, "NOT_FOUND");
        row("unknown object", "GET", "v66.0/sobjects/Nothing/describe", 404, "NOT_FOUND");
        row("plans before 62", "GET", "v61.0/sobjects/AccountPlan/describe", 404, "NOT_FOUND");
        row("writing", "PATCH", "v66.0/sobjects/Account/001000000000000AAA", 405, "METHOD_NOT_ALLOWED");
        row("posting a query", "POST", "v66.0/query?q=SELECT+Id+FROM+Account", 405, "METHOD_NOT_ALLOWED");
        row("no query", "GET", "v66.0/query", 400, "MALFORMED_QUERY");
        row("no such page", "GET", "v66.0/query/0r8xx0000000001-2000", 400, "INVALID_QUERY_LOCATOR");
        row("no such record", "GET", "v66.0/sobjects/Account/001000000000000AAA", 404, "NOT_FOUND");
        row("no id", "GET", "v66.0/sobjects/Account/x", 404, "NOT_FOUND");
        row("a version with noughts", "GET", "v066.0/limits", 404, "NOT_FOUND");
        row("a version with a sign", "GET", "v+66.0/limits", 404, "NOT_FOUND");
        row("posting what is not there", "POST", "v66.0/nothing", 404, "NOT_FOUND");
        row("posting to an unknown object", "POST", "v66.0/sobjects/Nothing", 404, "NOT_FOUND");
        row("posting limits", "POST", "v66.0/limits", 405, "METHOD_NOT_ALLOWED");
        row("posting versions", "POST", "", 405, "METHOD_NOT_ALLOWED");
        row("deleting versions", "DELETE", "", 405, "METHOD_NOT_ALLOWED");
    }

    void refusesWhatItDoesNotServe()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        const Response response = m_crm.send(method, target);
        QCOMPARE(response.status, status);
        QCOMPARE(PracticeCrm::errorCode(response), code);
        QVERIFY(!PracticeCrm::errorMessage(response).isEmpty());
    }

    void asksForTheResourceBeforeTheMethod()
    {
        QCOMPARE(m_crm.send("POST", "/nothing").status, 404);
        QCOMPARE(m_crm.send("DELETE", "/id/a/b").status, 404);
        QCOMPARE(m_crm.send("DELETE", "/services/oauth2/userinfo").status, 405);
        QCOMPARE(m_crm.sandbox().answer({"DELETE", "/services/data", {}, {}}).status, 405);
    }

    void handsOutPagesThatTogetherAreTheWhole()
    {
        const QByteArray soql = "SELECT Id FROM CSM_Usage_Metric__c";
        const QJsonObject first = QJsonDocument::fromJson(m_crm.query(soql).body).object();
        QCOMPARE(first[u"records"_s].toArray().size(), 2000);
        QCOMPARE(first[u"done"_s].toBool(true), false);
        QVERIFY(first[u"nextRecordsUrl"_s].toString().startsWith(u"/services/data/v66.0/query/0r8"_s));
        const QStringList ids = m_crm.texts(soql, u"Id"_s);
        QCOMPARE(ids.size(), first[u"totalSize"_s].toInt());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void keepsAPageForThoseWhoAskAgain()
    {
        const QByteArray soql = "SELECT Id FROM CSM_Usage_Metric__c";
        const QJsonObject first = QJsonDocument::fromJson(m_crm.query(soql).body).object();
        const QByteArray next = first[u"nextRecordsUrl"_s].toString().toUtf8();
        const QByteArray page = m_crm.get(next).body;
        QCOMPARE(m_crm.get(next).body, page);
        QCOMPARE(m_crm.get(QByteArray(next).replace("/query/", "/queryAll/")).body, page);
    }

    void makesPagesAsBigAsAsked_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<int>("size");
        QTest::newRow("default") << QByteArray() << 2000;
        QTest::newRow("500") << QByteArray("batchSize=500") << 500;
        QTest::newRow("among others") << QByteArray("x=1, BatchSize= 300 ,y=2") << 300;
        QTest::newRow("too few") << QByteArray("batchSize=10") << 200;
        QTest::newRow("too many") << QByteArray("batchSize=9000") << 2000;
        QTest::newRow("no number") << QByteArray("batchSize=x") << 2000;
    }

    void makesPagesAsBigAsAsked()
    {
        QFETCH(QByteArray, options);
        QFETCH(int, size);
        const Response response = m_crm.get("/services/data/v66.0/query?q=SELECT+Id+FROM+CSM_Usage_Metric__c",
            {{"Sforce-Query-Options", options}});
        const QJsonObject page = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(page[u"records"_s].toArray().size(), size);
    }

    void capsThePageWhereTwoLongTextsAreAskedFor()
    {
        SandboxOptions options = smallCompany();
        options.accounts = 1200;
        PracticeCrm crm(options);
        const auto size = [&](const QByteArray &fields) {
            const QByteArray body = crm.query("SELECT " + fields + " FROM AccountPlan").body;
            return QJsonDocument::fromJson(body).object()[u"records"_s].toArray().size();
        };
        QVERIFY(crm.count("AccountPlan") > 400);
        QCOMPARE(size("Id, Notes, AccountVision"), 200);
        QCOMPARE(size("Id, Notes"), crm.count("AccountPlan"));
    }

    void readsOneRecord()
    {
        const QByteArray id
            = m_crm.text("SELECT Id FROM Account WHERE Name = 'Lanternfish Kiln Works'", u"Id"_s).toUtf8();
        const QByteArray url = "/services/data/v66.0/sobjects/Account/";
        const QJsonObject whole = m_crm.json(url + id);
        QCOMPARE(whole[u"Name"_s].toString(), u"Lanternfish Kiln Works"_s);
        QCOMPARE(whole[u"attributes"_s][u"url"_s].toString().toUtf8(), url + id);
        QVERIFY(whole.contains(u"SystemModstamp"_s) && whole[u"ParentId"_s].isNull());
        const QJsonObject part = m_crm.json(url + id.first(15) + "?fields=Name,OwnerId");
        QCOMPARE(part.keys(), QStringList({u"Id"_s, u"Name"_s, u"OwnerId"_s, u"attributes"_s}));
        QCOMPARE(
            PracticeCrm::errorCode(m_crm.get(url + id + "?fields=Nothing")), QByteArray("INVALID_FIELD"));
        QCOMPARE(m_crm.get("/services/data/v66.0/sobjects/Contact/" + id).status, 404);
        const QByteArray twice = m_crm.get(url + id + "?fields=Name,name,Name").body;
        QCOMPARE(twice.count("\"Name\":"), 1);
        const QByteArray deleted
            = m_crm.texts("SELECT Id FROM Account WHERE IsDeleted = true", u"Id"_s, true).first().toUtf8();
        QCOMPARE(PracticeCrm::errorCode(m_crm.get(url + deleted)), QByteArray("ENTITY_IS_DELETED"));
    }

    void readsManyRecordsInTheOrderAsked()
    {
        const QStringList ids = m_crm.texts("SELECT Id FROM Account ORDER BY Name LIMIT 3", u"Id"_s);
        const QJsonObject body{{u"ids"_s, QJsonArray{ids[2], u"001000000000000AAA"_s, ids[0]}},
            {u"fields"_s, QJsonArray{u"Name"_s}}};
        const Response response = m_crm.send(
            "POST", "/services/data/v66.0/composite/sobjects/Account", QJsonDocument(body).toJson());
        const QJsonArray records = QJsonDocument::fromJson(response.body).array();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[0][u"Id"_s].toString(), ids[2]);
        QVERIFY(records[1].isNull());
        QCOMPARE(records[2][u"Id"_s].toString(), ids[0]);
    }

    void countsRequestsAgainstTheLimit()
    {
        const auto used = [&] {
            const QByteArray info
                = headerValue(m_crm.get("/services/data/v66.0/limits").headers, "Sforce-Limit-Info");
            return info.mid(10).split('/').first().toInt();
        };
        const int before = used();
        QVERIFY(before > 0);
        QCOMPARE(used(), before + 1);
        const QJsonObject daily = m_crm.json("/services/data/v66.0/limits")[u"DailyApiRequests"_s].toObject();
        QCOMPARE(daily[u"Max"_s].toInt() - daily[u"Remaining"_s].toInt(), before + 2);
    }

    void livesOnTheDayItIsTold()
    {
        const Response response = m_crm.get("/services/data/v66.0/limits");
        QVERIFY(headerValue(response.headers, "Date").startsWith("Sat, 21 Nov 2026 "));
        QCOMPARE(m_crm.count("Account WHERE SystemModstamp >= TODAY", true), 0);
    }

    void saysWhoIsSignedIn()
    {
        const QJsonObject info = m_crm.json("/services/oauth2/userinfo");
        for (const char *field : {"user_id", "organization_id", "preferred_username", "name", "email",
                 "locale", "language", "zoneinfo"})
            QVERIFY2(!info[QLatin1StringView(field)].toString().isEmpty(), field);
        QVERIFY(info[u"urls"_s].isObject());
        const QString id = m_crm.json("/services/data/v66.0")[u"identity"_s].toString();
        const QJsonObject identity = m_crm.json(QUrl(id).path().toUtf8() + "?format=json");
        QCOMPARE(identity[u"username"_s], info[u"preferred_username"_s]);
        QCOMPARE(
            m_crm.text("SELECT Name FROM User WHERE Id = '" + info[u"user_id"_s].toString().toUtf8() + "'",
                u"Name"_s),
            info[u"name"_s].toString());
    }

    void writesNumbersAsSalesforceDoes()
    {
        const QByteArray body = m_crm
                                    .query("SELECT NumberOfEmployees, AnnualRevenue FROM Account WHERE "
                                           "Name = 'Hollow Teapot Holdings'")
                                    .body;
        QVERIFY2(body.contains("\"NumberOfEmployees\":900,\"AnnualRevenue\":"), body.constData());
        QVERIFY2(body.contains("E11}"), body.constData());
    }

private:
    PracticeCrm m_crm;
};

QTEST_GUILESS_MAIN(TestSalesforceSandbox)
#include "tst_salesforcesandbox.moc"
