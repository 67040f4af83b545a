#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// What the practice CRM tells of its objects, and that it keeps to it.
class TestDescribe : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void describesItsFields()
    {
        const QJsonObject account = m_crm.json("/services/data/v66.0/sobjects/account/describe");
        QCOMPARE(account[u"name"_s].toString(), u"Account"_s);
        const auto field = [&](const QString &name) { return described(m_crm, "Account", name); };
        QCOMPARE(field(u"Id"_s)[u"type"_s].toString(), u"id"_s);
        QCOMPARE(field(u"Description"_s)[u"type"_s].toString(), u"textarea"_s);
        QCOMPARE(field(u"Description"_s)[u"filterable"_s].toBool(true), false);
        QCOMPARE(field(u"OwnerId"_s)[u"referenceTo"_s].toArray(), QJsonArray{u"User"_s});
        QCOMPARE(field(u"OwnerId"_s)[u"relationshipName"_s].toString(), u"Owner"_s);
        QCOMPARE(field(u"CSM_Segment__c"_s)[u"custom"_s].toBool(), true);
        QCOMPARE(field(u"CSM_Segment__c"_s)[u"picklistValues"_s].toArray().size(), 4);
        QVERIFY(field(u"CurrencyIsoCode"_s).isEmpty());
    }

    void knowsWhatARecordIsCalledBy_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *object, const QStringList &names) {
            QTest::newRow(object) << QByteArray(object) << names;
        };
        row("Account", {u"Name"_s});
        row("Case", {u"CaseNumber"_s});
        row("Order", {u"OrderNumber"_s});
        row("Task", {u"Subject"_s});
        row("Event", {u"Subject"_s});
        row("AccountTeamMember", {});
        row("AccountPlan", {u"Name"_s});
    }

    void knowsWhatARecordIsCalledBy()
    {
        QFETCH(QByteArray, object);
        QFETCH(QStringList, names);
        QStringList called;
        const QJsonObject json = m_crm.json("/services/data/v66.0/sobjects/" + object + "/describe");
        for (const QJsonValue &field : json[u"fields"_s].toArray()) {
            if (field[u"nameField"_s].toBool())
                called.append(field[u"name"_s].toString());
        }
        QCOMPARE(called, names);
    }

    void callsTheCaseThatATaskIsAboutByItsNumber()
    {
        PracticeCrm crm;
        const QJsonObject about = crm.records("SELECT Id, CaseNumber FROM Case LIMIT 1")[0].toObject();
        const QJsonObject fields{{u"Subject"_s, u"x"_s}, {u"WhatId"_s, about[u"Id"_s]}};
        QCOMPARE(crm.practice("create", {{u"object"_s, u"Task"_s}, {u"fields"_s, fields}}).status, 200);
        const QByteArray number = about[u"CaseNumber"_s].toString().toUtf8();
        const QJsonArray tasks
            = crm.records("SELECT What.Type, What.Name FROM Task WHERE What.Name = '" + number + "'");
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0][u"What"_s][u"Type"_s].toString(), u"Case"_s);
        QCOMPARE(tasks[0][u"What"_s][u"Name"_s].toString().toUtf8(), number);
    }

    void describesWhatIsNeverEmpty_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"Case.CaseNumber", "Order.OrderNumber", "Order.Status",
                 "Order.EffectiveDate", "Order.TotalAmount", "Opportunity.StageName", "Opportunity.CloseDate",
                 "Task.Status", "Task.Priority", "User.Username", "User.Email", "User.TimeZoneSidKey",
                 "User.LocaleSidKey", "Account.Name"})
            QTest::newRow(field) << QByteArray(field);
    }

    void describesWhatIsNeverEmpty()
    {
        QFETCH(QByteArray, field);
        const QList<QByteArray> names = field.split('.');
        const QJsonObject json = described(m_crm, names[0], QString::fromLatin1(names[1]));
        QCOMPARE(json[u"nillable"_s].toBool(true), false);
        QCOMPARE(m_crm.count(names[0] + " WHERE " + names[1] + " = null", true), 0);
    }

    void hasNoRecycleBinForPeopleAndTheOrganization_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::newRow("User") << QByteArray("User");
        QTest::newRow("Organization") << QByteArray("Organization");
    }

    void hasNoRecycleBinForPeopleAndTheOrganization()
    {
        QFETCH(QByteArray, object);
        QVERIFY(!described(m_crm, object, u"Id"_s).isEmpty());
        QVERIFY(described(m_crm, object, u"IsDeleted"_s).isEmpty());
        const Response asked = m_crm.query("SELECT Id, IsDeleted FROM " + object);
        QCOMPARE(PracticeCrm::errorCode(asked), QByteArray("INVALID_FIELD"));
        const QString id = m_crm.text("SELECT Id FROM " + object, u"Id"_s);
        const QJsonObject record = m_crm.json("/services/data/v66.0/sobjects/" + object + '/' + id.toUtf8());
        QVERIFY(record.contains(u"Name"_s) && !record.contains(u"IsDeleted"_s));
        QCOMPARE(m_crm.practice("delete", {{u"id"_s, id}}).status, 400);
        QVERIFY(m_crm.count(object) > 0);
    }

    void leavesOutWhatAnOlderVersionDoesNotShow()
    {
        const QByteArray soql = "SELECT What.Type, What.Name FROM Task WHERE What.Type = "
                                "'AccountPlanObjective'";
        QVERIFY(m_crm.records(soql).size() > 0);
        QCOMPARE(QJsonDocument::fromJson(m_crm.query(soql, false, "60.0").body)[u"totalSize"_s].toInt(-1), 0);
        const QByteArray all
            = m_crm.query("SELECT What.Type, What.Name FROM Task ORDER BY What.Name", false, "60.0").body;
        QVERIFY(all.contains("\"What\":null"));
        QVERIFY(!all.contains("AccountPlan"));
    }

    void describesAgainOnlyWhatChanged()
    {
        const QByteArray url = "/services/data/v66.0/sobjects/Account/describe";
        const QByteArray stamp = headerValue(m_crm.get(url).headers, "Last-Modified");
        QVERIFY(!stamp.isEmpty());
        QCOMPARE(m_crm.get(url, {{"If-Modified-Since", stamp}}).status, 304);
        QCOMPARE(m_crm.get(url, {{"If-Modified-Since", "Tue, 01 Sep 2020 00:00:00 GMT"}}).status, 200);
        QCOMPARE(m_crm.get(url, {{"If-Modified-Since", "yesterday"}}).status, 200);
        QCOMPARE(
            m_crm.practice("remove", {{u"object"_s, u"Account"_s}, {u"field"_s, u"Website"_s}}).status, 200);
        QCOMPARE(m_crm.get(url, {{"If-Modified-Since", stamp}}).status, 200);
        const QByteArray later = headerValue(m_crm.get(url).headers, "Last-Modified");
        QCOMPARE(m_crm.get(url, {{"If-Modified-Since", later}}).status, 304);
    }

    void showsPlansFromVersion62On()
    {
        const auto names = [&](const QByteArray &version) {
            QStringList found;
            const QJsonObject all = m_crm.json("/services/data/v" + version + "/sobjects");
            for (const QJsonValue &object : all[u"sobjects"_s].toArray())
                found.append(object[u"name"_s].toString());
            return found;
        };
        QVERIFY(names("62.0").contains(u"AccountPlanObjectiveMeasure"_s));
        QVERIFY(!names("61.0").contains(u"AccountPlan"_s));
        QCOMPARE(m_crm.query("SELECT Id FROM AccountPlan", false, "62.0").status, 200);
        QCOMPARE(PracticeCrm::errorCode(m_crm.query("SELECT Id FROM AccountPlan", false, "61.0")),
            QByteArray("INVALID_TYPE"));
    }

private:
    /// A field as its object's describe shows it; empty where it does not.
    static QJsonObject described(PracticeCrm &crm, const QByteArray &object, const QString &name)
    {
        const QJsonObject json = crm.json("/services/data/v66.0/sobjects/" + object + "/describe");
        for (const QJsonValue &field : json[u"fields"_s].toArray()) {
            if (field[u"name"_s] == name)
                return field.toObject();
        }
        return {};
    }

    PracticeCrm m_crm;
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
