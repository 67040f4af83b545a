#include "app/sandbox/soql/soqlquery.h"
#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSoql : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void refusesInSalesforcesWords_data()
    {
        QTest::addColumn<QByteArray>("soql");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *soql, const char *code, const char *message) {
            QTest::newRow(name) << QByteArray(soql) << QByteArray(code) << QString::fromUtf8(message);
        };
        const char *malformed = "MALFORMED_QUERY", *field = "INVALID_FIELD",
                   *op = "INVALID_QUERY_FILTER_OPERATOR";
        row("nothing", " ", malformed, "SOQL statements cannot be empty or null");
        row("misspelt FROM", "SELECT Id FORM Account", malformed, "unexpected token: 'FORM'");
        row("no FROM", "SELECT Id", malformed, "unexpected token: '<EOF>'");
        row("star", "SELECT * FROM Account", malformed, "unexpected token: '*'");
        row("mixed AND and OR", "SELECT Id FROM Account WHERE Name='a' AND Name='b' OR Name='c'", malformed,
            "unexpected token: 'OR'");
        row("mixed OR and AND", "SELECT Id FROM Account WHERE Name='a' OR Name='b' AND Name='c'", malformed,
            "unexpected token: 'AND'");
        row("semi-join", "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact)", malformed,
            "unexpected token: 'SELECT'");
        row("sub-query", "SELECT Id, (SELECT Id FROM Contacts) FROM Account", malformed,
            "unexpected token: '('");
        row("grouping", "SELECT Name FROM Account GROUP BY Name", malformed, "unexpected token: 'GROUP'");
        row("aggregate", "SELECT COUNT(Id) FROM Account", malformed, "unexpected token: '('");
        row("sorting a number", "SELECT COUNT() FROM Account ORDER BY Name", malformed,
            "unexpected token: 'ORDER'");
        row("alias", "SELECT a.Id FROM Account a", malformed, "unexpected token: 'a'");
        row("bind variable", "SELECT Id FROM Account WHERE Name = :name", malformed, "Bind variables only");
        row("open text", "SELECT Id FROM Account WHERE Name = 'a", malformed, "expecting '''");
        row("empty list", "SELECT Id FROM Account WHERE Name IN ()", malformed, "unexpected token: ')'");
        row("unclosed", "SELECT Id FROM Account WHERE (Name = 'a'", malformed, "unexpected token: '<EOF>'");
        row("negative limit", "SELECT Id FROM Account LIMIT -1", malformed, "unexpected token: '-1'");
        row("impossible date", "SELECT Id FROM Contact WHERE CSM_Left_On__c > 2026-02-30", malformed,
            "Invalid date: 2026-02-30");
        row("time without zone", "SELECT Id FROM Account WHERE CreatedDate > 2026-02-03T10:00:00", malformed,
            "Invalid datetime");
        row("deep", QByteArray("SELECT Id FROM Account WHERE " + QByteArray(5000, '(')).constData(),
            malformed, "too complicated");
        row("sorting a long text", "SELECT Id FROM Account ORDER BY Description", malformed,
            "field 'Description' can not be sorted in a query call");
        row("offset", "SELECT Id FROM Account OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE",
            "Maximum SOQL offset allowed is 2000");
        row("unknown object", "SELECT Id FROM Nothing", "INVALID_TYPE",
            "sObject type 'Nothing' is not supported.");
        row("unknown field", "SELECT Nothing FROM Account", field,
            "ERROR at Row:1:Column:8\nNo such column 'Nothing' on entity 'Account'.");
        row("unknown field of a parent", "SELECT Owner.Nothing FROM Account", field, "on entity 'User'");
        row("unknown parent", "SELECT Nobody.Name FROM Account", field,
            "Didn't understand relationship 'Nobody' in field path.");
        row("twice", "SELECT Id, id FROM Account", field, "duplicate field selected: id");
        row("long text", "SELECT Id FROM Account WHERE Description LIKE 'a%'", field,
            "field 'Description' can not be filtered in a query call");
        row("quoted time", "SELECT Id FROM Account WHERE CreatedDate > '2026-01-01T00:00:00Z'", field,
            "must be of type dateTime and should not be enclosed in quotes");
        row("date for a time", "SELECT Id FROM Account WHERE CreatedDate > 2026-01-01", field,
            "of type dateTime");
        row("bare text", "SELECT Id FROM Account WHERE Name = 5", field,
            "must be of type string and should be enclosed in quotes");
        row("quoted boolean", "SELECT Id FROM Account WHERE IsDeleted = 'true'", field, "of type boolean");
        row("quoted number", "SELECT Id FROM Account WHERE AnnualRevenue > '5'", field, "of type currency");
        row("no id", "SELECT Id FROM Account WHERE Id = 'abc'", op, "invalid ID field: abc");
        row("id with a wrong checksum", "SELECT Id FROM Account WHERE Id = '0015g0000000001AAB'", op,
            "invalid ID field");
        row("LIKE of an id", "SELECT Id FROM Account WHERE OwnerId LIKE '005%'", op,
            "invalid operator on id field");
        row("order of booleans", "SELECT Id FROM Account WHERE IsDeleted > false", op, "invalid operator");
        row("a currency of a single-currency org", "SELECT CurrencyIsoCode FROM Account", field,
            "No such column 'CurrencyIsoCode'");
    }

    void refusesInSalesforcesWords()
    {
        QFETCH(QByteArray, soql);
        QFETCH(QByteArray, code);
        QFETCH(QString, message);
        const Response response = crm().query(soql);
        QCOMPARE(response.status, 400);
        QCOMPARE(PracticeCrm::errorCode(response), code);
        const QString said = PracticeCrm::errorMessage(response);
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void saysWhatIsWrongInWholeCharacters_data()
    {
        QTest::addColumn<QByteArray>("soql");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *soql, const char *message) {
            QTest::newRow(name) << QByteArray(soql) << QString::fromUtf8(message);
        };
        row("an excerpt that ends in Korean",
            "SELECT Id FROM Account WHERE Nam = '달무리 나침반 연구 여우비 풍차 식품 아지랑이'",
            "ERROR at Row:1:Column:30\nNo such column 'Nam'");
        row("an excerpt that begins in Korean",
            "SELECT Id FROM Account WHERE Name = '가나다라마바사아자차카타파하가나다라마바사아자차카타파하' "
            "AND Nam = 'a'",
            "\n마바사아자차카타파하가나다라마바사아자차카타파하' AND Nam = 'a'\n");
        row("a Korean name", "SELECT 이름 FROM Account",
            "^\nERROR at Row:1:Column:8\nunexpected token: '이'");
        row("after Korean", "SELECT Id FROM Account WHERE Name = '가나다' AND Nam = 'a'",
            "ERROR at Row:1:Column:47\nNo such column 'Nam'");
        row("bytes that are no text", "SELECT \xff FROM Account", "unexpected token: '\xef\xbf\xbd'");
    }

    void saysWhatIsWrongInWholeCharacters()
    {
        QFETCH(QByteArray, soql);
        QFETCH(QString, message);
        const Response response = crm().query(soql);
        QCOMPARE(response.status, 400);
        QVERIFY(isWholeText(response.body));
        const QString said = PracticeCrm::errorMessage(response);
        QVERIFY2(said.contains(message), qPrintable(said));
        const Response record = crm().get("/services/data/v66.0/sobjects/Account/%ff");
        QVERIFY(isWholeText(record.body));
    }

    void findsWhatTheConditionSays_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("same"); ///< another way to say it, or a number
        const auto row = [](const char *where, const char *same) {
            QTest::newRow(where) << QByteArray(where) << QByteArray(same);
        };
        row("Name = '달무리 나침반 연구'", "1");
        row("name = 'LANTERNFISH KILN WORKS'", "1");
        row("Name LIKE 'lanternfish%'", "1");
        row("Name LIKE '%나침반%'", "Name LIKE '달무리 나침_ 연구'");
        row("Name LIKE 'Lanternfish'", "0");
        row("Name LIKE '%\\%%'", "0");
        row("Name LIKE '%'", "Name != null");
        row("Name != 'Lanternfish Kiln Works'", "NOT Name = 'lanternfish kiln works'");
        row("Name IN ('Lanternfish Kiln Works', 'Hollow Teapot Holdings', 'x')", "2");
        row("Name NOT IN ('Lanternfish Kiln Works')", "Name <> 'Lanternfish Kiln Works'");
        row("ParentId = null", "60");
        row("CSM_Customer_Since__c = null", "1");
        row("CSM_Customer_Since__c < 2000-01-01", "0");
        row("CSM_Customer_Since__c != 2020-01-01", "60");
        row("Owner.Name = '나도움'", "OwnerId IN ('ME')");
        row("Owner.Manager.Name != null", "Account.OwnerId != null");
        row("IsDeleted = false", "60");
        row("NumberOfEmployees >= 900 AND NumberOfEmployees <= 900", "NumberOfEmployees = 900");
        row("NumberOfEmployees > 1000", "NOT (NumberOfEmployees <= 1000 OR NumberOfEmployees = null)");
        row("CreatedDate < TODAY", "60");
        row("CreatedDate = LAST_N_DAYS:30000", "60");
        row("SystemModstamp = LAST_N_DAYS:60", "SystemModstamp >= 2026-09-22T00:00:00Z");
        row("SystemModstamp != YESTERDAY",
            "NOT (SystemModstamp >= 2026-11-20T00:00:00Z AND SystemModstamp < 2026-11-21T00:00:00Z)");
        row("SystemModstamp < 2026-06-01T00:00:00.000Z", "SystemModstamp < 2026-06-01T09:00:00+09:00");
        row("(CSM_Segment__c = 'SMB' OR CSM_Segment__c = 'Public') AND OwnerId = 'ME'",
            "CSM_Segment__c IN ('smb', 'public') AND Owner.Name = '나도움'");
        row("NOT (NOT (CSM_Segment__c = 'SMB'))", "CSM_Segment__c = 'SMB'");
        row("Id > '000000000000000'", "60");
        row("Id > 'zzzzzzzzzzzzzzz'", "0");
        row("Id = '0015g0000000001'", "0");
    }

    void findsWhatTheConditionSays()
    {
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, same);
        const QString me = crm().json("/services/oauth2/userinfo")[u"user_id"_s].toString();
        const auto ids = [&](QByteArray condition) {
            condition.replace("ME", me.toUtf8());
            QStringList found = crm().texts("SELECT Id FROM Account WHERE " + condition, u"Id"_s);
            found.sort();
            return found;
        };
        bool isNumber = false;
        if (const int count = same.toInt(&isNumber); isNumber)
            QCOMPARE(ids(where).size(), count);
        else
            QVERIFY(!ids(where).isEmpty());
        if (!isNumber)
            QCOMPARE(ids(where), ids(same));
    }

    void tellsEscapedWildcardsFromOthers_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("count");
        QTest::newRow("a backslash, then anything") << QByteArray(R"(Name LIKE 'back\\%')") << 1;
        QTest::newRow("a backslash in the middle") << QByteArray(R"(Name LIKE 'back\\slash%')") << 1;
        QTest::newRow("a backslash, then a per cent sign") << QByteArray(R"(Name LIKE 'back\\\%')") << 0;
        QTest::newRow("a per cent sign") << QByteArray(R"(Name LIKE '%50\%%')") << 1;
        QTest::newRow("a line below") << QByteArray(R"(Name LIKE '%\_x')") << 1;
        QTest::newRow("no other letter") << QByteArray(R"(Name LIKE '%\_y')") << 0;
        QTest::newRow("equal") << QByteArray(R"(Name = 'back\\slash 50%_x')") << 1;
        QTest::newRow("equal, all escaped") << QByteArray(R"(Name = 'back\\slash 50\%\_x')") << 1;
        QTest::newRow("one of") << QByteArray(R"(Name IN ('a', 'back\\slash 50%_x'))") << 1;
    }

    void tellsEscapedWildcardsFromOthers()
    {
        QFETCH(QByteArray, where);
        QFETCH(int, count);
        PracticeCrm crm;
        const QJsonObject fields{{u"Name"_s, u"back\\slash 50%_x"_s}};
        QCOMPARE(crm.practice("create", {{u"object"_s, u"Account"_s}, {u"fields"_s, fields}}).status, 200);
        QCOMPARE(crm.count("Account WHERE " + where), count);
    }

    void findsTheSameByEveryRoad()
    {
        const QString parents = crm().texts("SELECT Id FROM Account LIMIT 20", u"Id"_s).join(u"','"_s);
        for (const QByteArray &where : {QByteArray("AccountId IN ('" + parents.toUtf8() + "')"),
                 QByteArray("SystemModstamp > 2026-06-01T00:00:00Z AND Priority = 'High'"),
                 QByteArray(
                     "AccountId IN ('" + parents.toUtf8() + "') AND SystemModstamp > 2026-06-01T00:00:00Z"),
                 QByteArray("Account.CSM_Segment__c = 'SMB'"), QByteArray("CaseNumber != null")}) {
            QList<QStringList> roads;
            for (const char *order : {"", " ORDER BY Id", " ORDER BY SystemModstamp, Id",
                     " ORDER BY Subject DESC NULLS LAST, Id", " ORDER BY Account.Name, ClosedDate"}) {
                roads.append(crm().texts("SELECT Id FROM Case WHERE " + where + order, u"Id"_s));
                roads.last().sort();
            }
            QVERIFY(!roads[0].isEmpty());
            for (const QStringList &road : roads)
                QCOMPARE(road, roads[0]);
        }
    }

    void keepsTheEdgesOfAWindow()
    {
        const QStringList stamps
            = crm().texts("SELECT SystemModstamp FROM Case ORDER BY SystemModstamp", u"SystemModstamp"_s);
        const QByteArray low = QByteArray(stamps[stamps.size() / 4].toUtf8()).replace("+0000", "Z");
        const QByteArray high = QByteArray(stamps[stamps.size() / 2].toUtf8()).replace("+0000", "Z");
        const auto ids = [&](QByteArray where) {
            where.replace("LOW", low).replace("HIGH", high);
            return crm().texts(
                "SELECT Id FROM Case WHERE " + where + " ORDER BY SystemModstamp, Id", u"Id"_s);
        };
        // The planner looks into AND and OR, not into NOT.
        QVERIFY(ids("SystemModstamp = LOW").size() > 0);
        QCOMPARE(ids("SystemModstamp >= LOW AND SystemModstamp <= HIGH"),
            ids("NOT (SystemModstamp < LOW OR SystemModstamp > HIGH)"));
        QCOMPARE(ids("SystemModstamp > LOW AND SystemModstamp < HIGH"),
            ids("NOT (SystemModstamp <= LOW OR SystemModstamp >= HIGH)"));
        QCOMPARE(ids("(SystemModstamp > LOW OR SystemModstamp = LOW) AND SystemModstamp <= LOW"),
            ids("SystemModstamp IN (LOW)"));
    }

    void sortsWithNullsWhereTheyAreWanted()
    {
        const auto dates = [&](const QByteArray &order) {
            return crm().texts("SELECT CSM_Left_On__c FROM Contact ORDER BY CSM_Left_On__c " + order + ", Id",
                u"CSM_Left_On__c"_s);
        };
        const QStringList first = dates("ASC"), last = dates("ASC NULLS LAST"), down = dates("DESC");
        QVERIFY(first.first().isEmpty() && !first.last().isEmpty());
        QVERIFY(!last.first().isEmpty() && last.last().isEmpty());
        QVERIFY(down.first().isEmpty());
        QVERIFY(std::is_sorted(first.begin(), first.end()));
        QCOMPARE(down.last(), last.first());
    }

    void limitsAndSkips()
    {
        const QStringList all = crm().texts("SELECT Id FROM Account ORDER BY Name, Id", u"Id"_s);
        QCOMPARE(
            crm().texts("SELECT Id FROM Account ORDER BY Name, Id LIMIT 7 OFFSET 5", u"Id"_s), all.mid(5, 7));
        QCOMPARE(crm().texts("SELECT Id FROM Account ORDER BY Id LIMIT 0", u"Id"_s).size(), 0);
        QCOMPARE(crm().count("Account LIMIT 3"), 3);
    }

    void readsEachRowOnceByKeysetThoughThousandsShareAStamp()
    {
        QSet<QString> seen;
        QString stamp = u"1970-01-01T00:00:00.000Z"_s, id = u"000000000000000"_s;
        for (int pages = 0; pages < 100; ++pages) {
            const QString soql
                = u"SELECT Id, SystemModstamp FROM CSM_Usage_Metric__c WHERE (SystemModstamp > %1 OR "
                  "(SystemModstamp = %1 AND Id > '%2')) AND SystemModstamp <= 2026-11-21T00:00:00Z "
                  "ORDER BY SystemModstamp, Id LIMIT 200"_s.arg(stamp, id);
            const QJsonArray page = crm().records(soql.toUtf8());
            for (const QJsonValue &record : page) {
                id = record[u"Id"_s].toString();
                stamp = record[u"SystemModstamp"_s].toString().replace(u"+0000"_s, u"Z"_s);
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
            if (page.isEmpty())
                break;
        }
        QCOMPARE(seen.size(), crm().count("CSM_Usage_Metric__c"));
    }

    void answersWithCanonicalNamesAndNestedParents()
    {
        const QJsonArray records
            = crm().records("select id, ACCOUNT.owner.NAME, what.type, Who.Name from task "
                            "where accountid != null and whoid != null limit 1");
        const QJsonObject task = records[0].toObject();
        QCOMPARE(task.keys(), QStringList({u"Account"_s, u"Id"_s, u"What"_s, u"Who"_s, u"attributes"_s}));
        QVERIFY(!task[u"Account"_s][u"Owner"_s][u"Name"_s].toString().isEmpty());
        QCOMPARE(task[u"What"_s][u"Type"_s].toString(), u"Account"_s);
        QCOMPARE(task[u"What"_s][u"attributes"_s][u"type"_s].toString(), u"Name"_s);
        QVERIFY(!task[u"Who"_s][u"Name"_s].toString().isEmpty());
    }

    void tellsTheTypeOfWhatCouldBeOfSeveral_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("type");
        for (const char *path : {"Task.Owner", "Event.Owner", "Case.Owner", "Order.Owner"})
            QTest::newRow(path) << QByteArray(path) << u"User"_s;
        for (const char *path : {"Task.Who", "Event.Who"})
            QTest::newRow(path) << QByteArray(path) << u"Contact"_s;
    }

    void tellsTheTypeOfWhatCouldBeOfSeveral()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, type);
        const QByteArray object = path.split('.')[0], relation = path.split('.')[1];
        const QByteArray from = object + " WHERE " + relation + ".Type = '" + type.toUtf8() + "'";
        const QJsonArray records = crm().records("SELECT " + relation + ".Type, " + relation + ".Name, "
            + relation + ".Email FROM " + from + " LIMIT 1");
        const QJsonValue found = records[0][QString::fromLatin1(relation)];
        QCOMPARE(found[u"Type"_s].toString(), type);
        QVERIFY(!found[u"Name"_s].toString().isEmpty() && !found[u"Email"_s].toString().isEmpty());
        QCOMPARE(found[u"attributes"_s][u"type"_s].toString(), u"Name"_s);
        QCOMPARE(crm().count(from), crm().count(object + " WHERE " + relation + "Id != null"));
    }

    void neverFallsOverWhateverItIsAsked()
    {
        const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariableIntValue("SEED")
                                                               : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        static const char *const words[] = {"SELECT", "Id", "Name", ",", "FROM", "Account", "WHERE", "AND",
            "OR", "NOT", "(", ")", "=", "!=", "<", ">=", "IN", "LIKE", "'a%'", "'\\'", "'", "null", "true",
            "5", "-1.5e3", "2026-01-01", "2026-01-01T00:00:00Z", "TODAY", "LAST_N_DAYS:", "ORDER", "BY",
            "LIMIT", "OFFSET", "NULLS", "COUNT()", "Owner.Name", "..", "Description", "SystemModstamp", ":",
            "한글", "\x01", "\xff"};
        for (int i = 0; i < 20'000; ++i) {
            QByteArray soql = random.bounded(2) ? "SELECT Id FROM Account WHERE " : "";
            for (int n = random.bounded(12); n >= 0; --n)
                soql.append(words[random.bounded(int(std::size(words)))])
                    .append(random.bounded(5) ? " " : "");
            const Response response = crm().query(soql);
            QVERIFY2(response.status == 200 || response.status == 400, soql.constData());
            QVERIFY2(isWholeText(response.body), soql.toHex(' ').constData());
        }
    }

private:
    PracticeCrm &crm()
    {
        static PracticeCrm one;
        return one;
    }
};

QTEST_GUILESS_MAIN(TestSoql)
#include "tst_soql.moc"
