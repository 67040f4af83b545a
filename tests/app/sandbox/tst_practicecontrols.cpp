#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestPracticeControls : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void refusesWhatItDoesNotKnow()
    {
        QCOMPARE(m_crm.practice("nothing").status, 404);
        QCOMPARE(m_crm.send("GET", "/_practice/faults").status, 405);
        QCOMPARE(m_crm.send("POST", "/_practice/update", "[").status, 400);
        QCOMPARE(m_crm.practice("update", {{u"id"_s, u"x"_s}}).status, 404);
    }

    void editsAsAnotherUserWould()
    {
        const QByteArray id = accountId("Lanternfish Kiln Works");
        QCOMPARE(
            edit("update", id, {{u"NumberOfEmployees"_s, 12}, {u"Website"_s, QJsonValue()}}).status, 200);
        const QJsonObject account
            = record("SELECT NumberOfEmployees, Website, LastModifiedBy.Name, SystemModstamp FROM "
                     "Account WHERE Id = '"
                + id + "'");
        QCOMPARE(account[u"NumberOfEmployees"_s].toInt(), 12);
        QVERIFY(account[u"Website"_s].isNull());
        QVERIFY(account[u"LastModifiedBy"_s][u"Name"_s].toString() != u"나도움"_s);
        QVERIFY(account[u"SystemModstamp"_s].toString().startsWith(u"2026-11-21T"_s));
        QVERIFY(account[u"SystemModstamp"_s].toString().endsWith(u".000+0000"_s));
        QCOMPARE(
            m_crm.texts(
                "SELECT Id FROM Account WHERE SystemModstamp >= TODAY ORDER BY SystemModstamp, Id", u"Id"_s),
            QStringList{QString::fromLatin1(id)});
    }

    void commitsLateWhenAsked()
    {
        const QByteArray id = accountId("여우비 풍차 식품");
        m_crm.practice("update",
            {{u"id"_s, QString::fromLatin1(id)}, {u"fields"_s, QJsonObject{{u"Phone"_s, u"1"_s}}},
                {u"at"_s, u"2026-11-20T12:00:00Z"_s}});
        QCOMPARE(record("SELECT SystemModstamp FROM Account WHERE Id = '" + id + "'")[u"SystemModstamp"_s]
                     .toString(),
            u"2026-11-20T12:00:00.000+0000"_s);
    }

    void stampsNothingBeforeItWasMade()
    {
        const QByteArray id = create("Account", {{u"Name"_s, u"New"_s}});
        const QString early = u"2026-01-01T00:00:00Z"_s;
        for (const char *edit : {"update", "delete"})
            QCOMPARE(
                m_crm.practice(edit, {{u"id"_s, QString::fromLatin1(id)}, {u"at"_s, early}}).status, 200);
        const QJsonArray account = m_crm.records("SELECT CreatedDate, LastModifiedDate, SystemModstamp "
                                                 "FROM Account WHERE Id = '"
                + id + "'",
            true);
        QCOMPARE(account[0][u"SystemModstamp"_s], account[0][u"CreatedDate"_s]);
        QCOMPARE(account[0][u"LastModifiedDate"_s], account[0][u"CreatedDate"_s]);
    }

    void refusesAnInstantThatIsNone()
    {
        const QByteArray id = accountId("여우비 풍차 식품");
        const QString before
            = m_crm.text("SELECT SystemModstamp FROM Account WHERE Id = '" + id + "'", u"SystemModstamp"_s);
        for (const QJsonValue &at : {QJsonValue(u"zzz"_s), QJsonValue(u""_s), QJsonValue(5)})
            QCOMPARE(
                m_crm.practice("update", {{u"id"_s, QString::fromLatin1(id)}, {u"at"_s, at}}).status, 400);
        QCOMPARE(
            m_crm.text("SELECT SystemModstamp FROM Account WHERE Id = '" + id + "'", u"SystemModstamp"_s),
            before);
    }

    void refusesValuesThatDoNotFit()
    {
        const QByteArray id = accountId("솔바람 톱니 기계");
        for (const QJsonObject &fields : {QJsonObject{{u"Name"_s, 5}}, QJsonObject{{u"OwnerId"_s, u"x"_s}},
                 QJsonObject{{u"OwnerId"_s, QString::fromLatin1(id)}},
                 QJsonObject{{u"CSM_Customer_Since__c"_s, u"soon"_s}}, QJsonObject{{u"Nothing"_s, 1}},
                 QJsonObject{{u"SystemModstamp"_s, u"2026-01-01T00:00:00Z"_s}}})
            QCOMPARE(edit("update", id, fields).status, 400);
        QCOMPARE(m_crm.count("Account WHERE Name = '솔바람 톱니 기계'"), 1);
    }

    void worksOutWhatSalesforceWorksOut()
    {
        const QByteArray account = accountId("솔바람 톱니 기계");
        const QByteArray id
            = create("Case", {{u"AccountId"_s, QString::fromLatin1(account)}, {u"Status"_s, u"New"_s}});
        QCOMPARE(
            record("SELECT IsClosed FROM Case WHERE Id = '" + id + "'")[u"IsClosed"_s].toBool(true), false);
        edit("update", id, {{u"Status"_s, u"Closed"_s}});
        const QJsonObject closed = record("SELECT IsClosed, ClosedDate FROM Case WHERE Id = '" + id + "'");
        QCOMPARE(closed[u"IsClosed"_s].toBool(), true);
        QVERIFY(closed[u"ClosedDate"_s].isString());
        const QByteArray person = create("Contact", {{u"FirstName"_s, u"도움"_s}, {u"LastName"_s, u"나"_s}});
        QCOMPARE(record("SELECT Name FROM Contact WHERE Id = '" + person + "'")[u"Name"_s].toString(),
            u"나도움"_s);
        const QByteArray task
            = create("Task", {{u"WhatId"_s, QString::fromLatin1(account)}, {u"Status"_s, u"Completed"_s}});
        QCOMPARE(m_crm.count(
                     "Task WHERE IsClosed = true AND AccountId = '" + account + "' AND Id = '" + task + "'"),
            1);
    }

    void deletesAndBringsBackWithWhatHangsBelow()
    {
        PracticeCrm crm;
        const QByteArray name = "은하수 조각배 물산";
        const QString id = crm.text("SELECT Id FROM Account WHERE Name = '" + name + "'", u"Id"_s);
        const QByteArray below = "Contact WHERE AccountId = '" + id.toUtf8() + "'";
        const QByteArray measures
            = "AccountPlanObjectiveMeasure WHERE AccountPlanObjective.AccountPlan.AccountId = '" + id.toUtf8()
            + "'";
        const int contacts = crm.count(below), values = crm.count(measures);
        QCOMPARE(crm.practice("delete", {{u"id"_s, id}}).status, 200);
        QCOMPARE(crm.count("Account WHERE Id = '" + id.toUtf8() + "'"), 0);
        QCOMPARE(crm.count(below), 0);
        QCOMPARE(crm.count(below + " AND IsDeleted = true AND SystemModstamp >= TODAY", true), contacts);
        QCOMPARE(crm.count(measures), 0);
        QCOMPARE(crm.practice("delete", {{u"id"_s, id}}).status, 400);
        QCOMPARE(crm.practice("undelete", {{u"id"_s, id}}).status, 200);
        QCOMPARE(crm.count(below), contacts);
        QCOMPARE(crm.count(measures), values);
    }

    void mergesTwoAccounts()
    {
        PracticeCrm crm;
        const QStringList ids = crm.texts(
            "SELECT Id FROM Account WHERE Name IN ('은하수 조각배 물산', 'Thistledown Abacus Trading')",
            u"Id"_s);
        const auto contacts
            = [&](const QString &id) { return crm.count("Contact WHERE AccountId = '" + id.toUtf8() + "'"); };
        const int all = contacts(ids[0]) + contacts(ids[1]);
        QCOMPARE(crm.practice("merge", {{u"winner"_s, ids[0]}, {u"loser"_s, ids[1]}}).status, 200);
        QCOMPARE(contacts(ids[0]), all);
        QCOMPARE(contacts(ids[1]), 0);
        QCOMPARE(crm.texts("SELECT MasterRecordId FROM Account WHERE Id = '" + ids[1].toUtf8() + "'",
                     u"MasterRecordId"_s, true),
            QStringList{ids[0]});
        QCOMPARE(crm.practice("merge", {{u"winner"_s, ids[0]}, {u"loser"_s, ids[0]}}).status, 400);
    }

    void changesTheOwner()
    {
        const QString owner = m_crm.text("SELECT Id FROM User WHERE Name = 'Tamsin Oakley'", u"Id"_s);
        const QString account
            = m_crm.text("SELECT Id FROM Account WHERE Owner.Name = '나도움' LIMIT 1", u"Id"_s);
        QCOMPARE(m_crm.practice("owner", {{u"id"_s, account}, {u"owner"_s, owner}}).status, 200);
        QCOMPARE(m_crm.text("SELECT Owner.Name, OwnerId FROM Account WHERE Id = '" + account.toUtf8() + "'",
                     u"OwnerId"_s),
            owner);
    }

    void playsAnOrgWithoutAnObjectOrAField()
    {
        PracticeCrm crm;
        QCOMPARE(crm.practice("remove", {{u"object"_s, u"CSM_Survey_Response__c"_s}}).status, 200);
        QCOMPARE(PracticeCrm::errorCode(crm.query("SELECT Id FROM CSM_Survey_Response__c")),
            QByteArray("INVALID_TYPE"));
        QCOMPARE(crm.get("/services/data/v66.0/sobjects/CSM_Survey_Response__c/describe").status, 404);
        QCOMPARE(
            crm.practice("remove", {{u"object"_s, u"Account"_s}, {u"field"_s, u"CSM_Segment__c"_s}}).status,
            200);
        QCOMPARE(PracticeCrm::errorCode(crm.query("SELECT CSM_Segment__c FROM Account")),
            QByteArray("INVALID_FIELD"));
        QVERIFY(!crm.get("/services/data/v66.0/sobjects/Account/describe").body.contains("CSM_Segment__c"));
    }

    void showsNothingOfAnObjectThatIsGone()
    {
        PracticeCrm crm;
        const QByteArray tasks = "Task WHERE What.Type = 'AccountPlanObjective'";
        QVERIFY(crm.count(tasks) > 0);
        QCOMPARE(crm.practice("remove", {{u"object"_s, u"AccountPlanObjective"_s}}).status, 200);
        QCOMPARE(crm.count(tasks), 0);
        QVERIFY(!crm.query("SELECT What.Id, What.Type, What.Name FROM Task")
                     .body.contains("AccountPlanObjective"));
        const QByteArray measure
            = crm.get("/services/data/v66.0/sobjects/AccountPlanObjectiveMeasure/describe").body;
        QVERIFY(measure.contains("TargetValue"));
        QVERIFY(!measure.contains("AccountPlanObjectiveId"));
        QCOMPARE(PracticeCrm::errorCode(
                     crm.query("SELECT AccountPlanObjectiveId FROM AccountPlanObjectiveMeasure")),
            QByteArray("INVALID_FIELD"));
        QVERIFY(crm.get("/services/data/v66.0/sobjects/Task/describe").body.contains("\"WhatId\""));
    }

    void remembersEditsInItsJournal()
    {
        const QTemporaryDir folder;
        SandboxOptions options = smallCompany();
        options.journal = folder.filePath(u"journal"_s);
        QByteArray before;
        {
            PracticeCrm crm(options);
            const QString id = crm.text("SELECT Id FROM Account LIMIT 1", u"Id"_s);
            crm.practice("update", {{u"id"_s, id}, {u"fields"_s, QJsonObject{{u"Name"_s, u"새 이름"_s}}}});
            crm.practice("create",
                {{u"object"_s, u"Contact"_s},
                    {u"fields"_s, QJsonObject{{u"LastName"_s, u"New"_s}, {u"AccountId"_s, id}}}});
            crm.practice("remove", {{u"object"_s, u"Order"_s}});
            crm.practice("update",
                {{u"id"_s, id}, {u"fields"_s, QJsonObject{{u"Nothing"_s, 1}}}}); // refused: not kept
            before = state(crm);
        }
        QFile journal(options.journal);
        QVERIFY(journal.open(QFile::ReadWrite));
        QCOMPARE(journal.readAll().count('\n'), 4);
        journal.write("{\"edit\":\"upda"); // the program died here
        journal.close();
        for (int start = 0; start < 2; ++start) {
            PracticeCrm crm(options);
            QVERIFY(state(crm) == before);
            QCOMPARE(crm.query("SELECT Id FROM Order").status, 400);
        }
        QVERIFY(journal.open(QFile::ReadOnly));
        QCOMPARE(journal.readAll().count('\n'), 4);
    }

    void keepsItsClockRunningOverStarts()
    {
        const QTemporaryDir folder;
        SandboxOptions options = smallCompany();
        options.journal = folder.filePath(u"journal"_s);
        PracticeCrm first(options);
        QFile journal(options.journal);
        QVERIFY(journal.open(QFile::ReadWrite));
        QJsonObject header = QJsonDocument::fromJson(journal.readLine()).object();
        header[u"clockShift"_s] = header[u"clockShift"_s].toInteger() + 3; // three days have gone by
        journal.resize(0);
        journal.seek(0);
        journal.write(QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n');
        journal.close();
        PracticeCrm later(options);
        QCOMPARE(headerValue(later.get("/services/data").headers, "Date").first(16),
            QByteArray("Tue, 24 Nov 2026"));
        QCOMPARE(later.count("Account"), 60);
    }

    void setsTheJournalOfAnotherCompanyAside()
    {
        const QTemporaryDir folder;
        SandboxOptions options = smallCompany();
        options.journal = folder.filePath(u"journal"_s);
        {
            PracticeCrm crm(options);
            crm.practice("remove", {{u"object"_s, u"Order"_s}});
        }
        options.seed = 2;
        PracticeCrm other(options);
        QCOMPARE(other.query("SELECT Id FROM Order").status, 200);
        QFile old(options.journal + u".old"_s);
        QVERIFY(old.open(QFile::ReadOnly));
        QVERIFY(old.readAll().contains("Order"));
    }

private:
    QByteArray accountId(const QByteArray &name)
    {
        return m_crm.text("SELECT Id FROM Account WHERE Name = '" + name + "'", u"Id"_s).toUtf8();
    }
    Response edit(const QByteArray &name, const QByteArray &id, const QJsonObject &fields)
    {
        return m_crm.practice(name, {{u"id"_s, QString::fromLatin1(id)}, {u"fields"_s, fields}});
    }
    QByteArray create(const QString &object, const QJsonObject &fields)
    {
        const Response made = m_crm.practice("create", {{u"object"_s, object}, {u"fields"_s, fields}});
        return QJsonDocument::fromJson(made.body).object()[u"id"_s].toString().toUtf8();
    }
    QByteArray create(const char *object, const QJsonObject &fields)
    {
        return create(QString::fromLatin1(object), fields);
    }
    QJsonObject record(const QByteArray &soql) { return m_crm.records(soql)[0].toObject(); }
    static QByteArray state(PracticeCrm &crm)
    {
        return crm.query("SELECT Id, Name, SystemModstamp, LastModifiedById FROM Account ORDER BY "
                         "SystemModstamp, Id",
                      true)
                   .body
            + crm.query("SELECT Id, Name, AccountId, SystemModstamp FROM Contact ORDER BY SystemModstamp, Id",
                     true)
                  .body;
    }

    PracticeCrm m_crm;
};

QTEST_GUILESS_MAIN(TestPracticeControls)
#include "tst_practicecontrols.moc"
