#include "app/sandbox/company/plantedcases.h"
#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> objects{"Organization", "User", "Account", "AccountTeamMember", "Contact",
    "Opportunity", "CSM_Subscription__c", "Order", "Case", "Task", "Event", "CSM_Usage_Metric__c",
    "CSM_Survey_Response__c", "AccountPlan", "AccountPlanObjective", "AccountPlanObjectiveMeasure"};

QByteArray nameOf(Planted kind)
{
    for (const PlantedCase &planted : plantedCases) {
        if (planted.kind == kind)
            return planted.name.toByteArray();
    }
    return {};
}

/// Every field of every record of every object, deleted ones too.
QByteArray everything(PracticeCrm &crm)
{
    QByteArray all;
    for (const QByteArray &object : objects) {
        QList<QByteArray> fields;
        const QJsonObject described = crm.json("/services/data/v66.0/sobjects/" + object + "/describe");
        for (const QJsonValue &field : described[u"fields"_s].toArray())
            fields.append(field[u"name"_s].toString().toUtf8());
        all += QJsonDocument(crm.records("SELECT " + fields.join(',') + " FROM " + object, true)).toJson();
    }
    return all;
}

} // namespace

class TestPracticeCompany : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void isTheSameForTheSameSeed()
    {
        PracticeCrm one(smallCompany(7)), same(smallCompany(7)), other(smallCompany(8));
        const QByteArray first = everything(one);
        QVERIFY(first.size() > 1'000'000);
        QVERIFY(first == everything(same));
        QVERIFY(first != everything(other));
        QVERIFY(one.json("/services/oauth2/userinfo")[u"organization_id"_s]
            != other.json("/services/oauth2/userinfo")[u"organization_id"_s]);
    }

    void hasAsManyAccountsAsAsked_data()
    {
        QTest::addColumn<int>("accounts");
        for (const int accounts : {1, 7, 8, 40, 50, 100, 400, 2001})
            QTest::addRow("%d", accounts) << accounts;
    }

    void hasAsManyAccountsAsAsked()
    {
        QFETCH(int, accounts);
        SandboxOptions options = smallCompany();
        options.accounts = accounts;
        PracticeCrm crm(options);
        QCOMPARE(crm.count("Account"), accounts);
        const QStringList names = crm.texts("SELECT Name FROM Account", u"Name"_s);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), accounts);
        if (accounts < plantedAndVisible)
            return;
        QVERIFY(crm.count("Account WHERE IsDeleted = true", true) >= 2);
        QVERIFY(crm.count("Account WHERE MasterRecordId != null", true) >= 1);
        const int mine = crm.count("Account WHERE Owner.Name = '나도움'");
        const int fifth = std::max(plantedAndVisible, accounts / 5);
        QVERIFY2(std::abs(mine - fifth) <= 2, qPrintable(QString::number(mine)));
    }

    void sharesTheAccountsAmongSeveralOwnersSomeOfThemMyTeam()
    {
        const QString manager
            = m_crm.text("SELECT ManagerId FROM User WHERE Name = '나도움'", u"ManagerId"_s);
        QVERIFY(m_crm.count(
                    "Account WHERE Owner.ManagerId = '" + manager.toUtf8() + "' AND Owner.Name != '나도움'")
            > 50);
        const QStringList owners = m_crm.texts("SELECT OwnerId FROM Account", u"OwnerId"_s);
        QCOMPARE(QSet<QString>(owners.begin(), owners.end()).size(), 8);
        const int alsoMine
            = m_crm.count("AccountTeamMember WHERE User.Name = '나도움' AND Account.Owner.Name != '나도움'");
        QVERIFY(alsoMine >= 4 && alsoMine <= 40);
    }

    void stampsNothingLaterThanYesterday()
    {
        for (const QByteArray &object : objects) {
            QCOMPARE(m_crm.count(object + " WHERE SystemModstamp > 2026-11-20T10:00:00Z", true), 0);
            QCOMPARE(m_crm.count(object + " WHERE CreatedDate > 2026-11-20T10:00:00Z", true), 0);
        }
    }

    void changesNothingBeforeItWasMade()
    {
        for (const QByteArray &object : objects) {
            const QJsonArray records
                = m_crm.records("SELECT CreatedDate, LastModifiedDate, SystemModstamp FROM " + object, true);
            const auto isFirst = [](const QJsonValue &record) {
                const QString created = record[u"CreatedDate"_s].toString();
                return created <= record[u"LastModifiedDate"_s].toString()
                    && created <= record[u"SystemModstamp"_s].toString();
            };
            QVERIFY2(std::all_of(records.begin(), records.end(), isFirst), object.constData());
        }
    }

    void writesNothingBelowAnAccountThatIsDeleted()
    {
        const QStringList days = m_crm.texts(
            "SELECT SystemModstamp FROM Account WHERE IsDeleted = true", u"SystemModstamp"_s, true);
        const QByteArray first = std::min_element(days.begin(), days.end())->chopped(5).toUtf8() + "Z";
        for (const char *object : {"Contact", "Case", "Task", "Event", "Order", "Opportunity"})
            QCOMPARE(m_crm.count(
                         object + QByteArray(" WHERE Account.IsDeleted = true AND SystemModstamp > ") + first,
                         true),
                0);
    }

    void pointsAtNothingThatIsNotThere()
    {
        for (const char *path :
            {"Contact.Account.Name", "Case.Contact.Account.Name", "Opportunity.Account.Name",
                "CSM_Subscription__c.Account__r.Name", "AccountPlanObjective.AccountPlan.Account.Name",
                "AccountPlanObjectiveMeasure.AccountPlanObjective.AccountPlan.Account.Name"}) {
            const QByteArray object = QByteArray(path).split('.').first();
            QCOMPARE(
                m_crm.count(object + " WHERE " + QByteArray(path).mid(object.size() + 1) + " = null", true),
                0);
        }
        QCOMPARE(m_crm.count("Contact WHERE Account.IsDeleted = true"), 0);
    }

    void hasThreeYearsOfMonthsUpToTwoThousandAccounts()
    {
        const QByteArray months
            = "CSM_Usage_Metric__c WHERE Grain__c = 'month' AND Metric__c = 'active_users' AND ";
        QVERIFY(m_crm.count(months + "Period_Start__c = 2023-11-01") > 100);
        QVERIFY(m_crm.count(months + "Period_Start__c = 2026-10-01") > 300);
        QCOMPARE(m_crm.count(months + "(Period_Start__c < 2023-11-01 OR Period_Start__c > 2026-10-01)"), 0);
        const QByteArray weeks = "CSM_Usage_Metric__c WHERE Grain__c = 'week' AND ";
        QVERIFY(m_crm.count(weeks + "Period_Start__c = 2026-05-18") > 0);
        QCOMPARE(m_crm.count(weeks + "(Period_Start__c < 2026-05-18 OR Period_Start__c > 2026-11-09)"), 0);
    }

    void hasAboutTenRecordsAnAccountAboveTwoThousand()
    {
        SandboxOptions options = smallCompany();
        options.accounts = 3000;
        PracticeCrm crm(options);
        int children = 0;
        for (const QByteArray &object : objects.mid(3))
            children += crm.count(object, true);
        QVERIFY2(children > 8 * 3000 && children < 13 * 3000, qPrintable(QString::number(children)));
    }

    void earnsAsALivingBusinessDoes_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1u, 2u, 3u, 5u})
            QTest::addRow("seed %d", int(seed)) << seed;
    }

    void earnsAsALivingBusinessDoes()
    {
        QFETCH(quint64, seed);
        SandboxOptions options = smallCompany(seed);
        options.accounts = 400;
        PracticeCrm crm(options);
        const QHash<QString, qint64> then = yearly(crm, u"2025-10-31"_s), now = yearly(crm, u"2026-10-31"_s);
        qint64 start = 0, end = 0, kept = 0, stayed = 0;
        for (auto account = then.begin(); account != then.end(); ++account) {
            start += *account;
            end += now.value(account.key());
            kept += std::min(*account, now.value(account.key()));
            stayed += now.contains(account.key());
        }
        const double nrr = 100.0 * end / start, grr = 100.0 * kept / start,
                     logos = 100.0 * stayed / then.size();
        QVERIFY2(nrr > 99 && nrr < 111, qPrintable(QString::number(nrr)));
        QVERIFY2(grr > 88 && grr < 96, qPrintable(QString::number(grr)));
        QVERIFY2(logos > 84 && logos < 93, qPrintable(QString::number(logos)));
        for (const qint64 amount : now)
            QVERIFY(amount >= 10'000'000 && amount <= 1'500'000'000);
    }

    void plantsAMissingRenewalDate()
    {
        const QByteArray account = "'" + nameOf(Planted::NoRenewalDate) + "'";
        QVERIFY(m_crm.count("CSM_Subscription__c WHERE Status__c = 'active' AND Account__r.Name = " + account)
            > 0);
        QCOMPARE(m_crm.count("CSM_Subscription__c WHERE Status__c = 'active' AND (End_Date__c != null OR "
                             "Renewal_Date__c != null) AND Account__r.Name = "
                     + account),
            0);
        QCOMPARE(m_crm.count(
                     "Opportunity WHERE Type = 'Renewal' AND IsClosed = false AND Account.Name = " + account),
            0);
    }

    void plantsOnePersonWhoCarriesAllTheTraffic()
    {
        const QByteArray where = " WHERE Account.Name = '" + nameOf(Planted::SingleThreaded) + "'";
        QVERIFY(m_crm.count("Contact" + where) >= 3);
        const QByteArray lately = " AND CreatedDate = LAST_N_DAYS:330";
        QStringList people = m_crm.texts("SELECT WhoId FROM Event" + where + lately, u"WhoId"_s);
        people += m_crm.texts("SELECT WhoId FROM Task" + where + " AND WhoId != null" + lately, u"WhoId"_s);
        people += m_crm.texts("SELECT ContactId FROM Case" + where + lately, u"ContactId"_s);
        QVERIFY(people.size() > 10);
        people.removeDuplicates();
        QCOMPARE(people.size(), 1);
    }

    void plantsASponsorWhoLeft()
    {
        QCOMPARE(
            m_crm.text(
                "SELECT CSM_Left_On__c FROM Contact WHERE CSM_Role__c = 'exec_sponsor' AND CSM_Status__c "
                "= 'left' AND Account.Name = '"
                    + nameOf(Planted::SponsorLeft) + "'",
                u"CSM_Left_On__c"_s),
            u"2026-10-12"_s);
    }

    void plantsContentWithoutSuccessAndSuccessWithoutContent()
    {
        const auto use = [&](Planted kind, const char *month) {
            return m_crm
                .records("SELECT Value__c FROM CSM_Usage_Metric__c WHERE Metric__c = 'active_users' AND "
                         "Grain__c = 'month' AND Period_Start__c = "
                    + QByteArray(month) + " AND Account__r.Name = '" + nameOf(kind) + "'")[0][u"Value__c"_s]
                .toDouble();
        };
        const auto answers = [&](Planted kind, const char *condition) {
            return m_crm.count("CSM_Survey_Response__c WHERE Kind__c = 'nps' AND " + QByteArray(condition)
                + " AND Account__r.Name = '" + nameOf(kind) + "'");
        };
        const Planted failing = Planted::SatisfiedButFailing, succeeding = Planted::UnsatisfiedButSucceeding;
        QVERIFY(use(failing, "2026-10-01") < 0.7 * use(failing, "2025-12-01"));
        QVERIFY(answers(failing, "Score__c >= 9") >= 5);
        QCOMPARE(answers(failing, "Score__c < 9"), 0);
        QVERIFY(use(succeeding, "2026-10-01") > 1.1 * use(succeeding, "2025-12-01"));
        QVERIFY(answers(succeeding, "Score__c <= 6") >= 5);
        QCOMPARE(answers(succeeding, "Score__c > 6"), 0);
        for (const Planted kind : {failing, succeeding})
            QCOMPARE(m_crm.count("AccountPlan WHERE Account.Name = '" + nameOf(kind) + "'"), 1);
    }

    void plantsASegmentWithoutChurn()
    {
        QCOMPARE(m_crm.text("SELECT CSM_Segment__c FROM Account WHERE Name = '"
                         + nameOf(Planted::SegmentWithoutChurn) + "'",
                     u"CSM_Segment__c"_s),
            u"Public"_s);
        QVERIFY(m_crm.count("Account WHERE CSM_Segment__c = 'Public'") > 20);
        QCOMPARE(
            m_crm.count("Account WHERE CSM_Segment__c = 'Public' AND CSM_Lifecycle_Stage__c = 'lost'"), 0);
        QVERIFY(m_crm.count("Account WHERE CSM_Segment__c = 'SMB' AND CSM_Lifecycle_Stage__c = 'lost'") > 20);
    }

    void plantsAnAccountWithNothingBelowIt()
    {
        const QByteArray name = nameOf(Planted::NoData);
        QCOMPARE(m_crm.count("Account WHERE Name = '" + name + "'"), 1);
        for (const char *object : {"Contact", "Opportunity", "Order", "Case", "Task", "Event", "AccountPlan"})
            QCOMPARE(m_crm.count(object + QByteArray(" WHERE Account.Name = '") + name + "'", true), 0);
        for (const char *object : {"CSM_Subscription__c", "CSM_Usage_Metric__c", "CSM_Survey_Response__c"})
            QCOMPARE(m_crm.count(object + QByteArray(" WHERE Account__r.Name = '") + name + "'", true), 0);
    }

    void plantsADeletedAndAMergedAccount()
    {
        const QByteArray deleted = "Account.Name = '" + nameOf(Planted::Deleted) + "'";
        QCOMPARE(m_crm.count("Account WHERE Name = '" + nameOf(Planted::Deleted) + "'"), 0);
        QCOMPARE(m_crm.count("Contact WHERE " + deleted), 0);
        QVERIFY(m_crm.count("Contact WHERE IsDeleted = true AND " + deleted, true) > 0);
        const QJsonArray loser
            = m_crm.records("SELECT MasterRecord.Name, IsDeleted FROM Account WHERE Name = '"
                    + nameOf(Planted::MergeLoser) + "'",
                true);
        QCOMPARE(loser[0][u"MasterRecord"_s][u"Name"_s].toString().toUtf8(), nameOf(Planted::MergeWinner));
        QCOMPARE(m_crm.count("Contact WHERE Account.Name = '" + nameOf(Planted::MergeLoser) + "'", true), 0);
        QVERIFY(m_crm.count("Contact WHERE Account.Name = '" + nameOf(Planted::MergeWinner) + "'") >= 8);
    }

    void givesAllPlantedAccountsToMe()
    {
        for (const PlantedCase &planted : plantedCases)
            QCOMPARE(m_crm.count("Account WHERE Owner.Name = '나도움' AND Name = '"
                             + planted.name.toByteArray() + "'",
                         true),
                1);
    }

private:
    /// What each account pays a year on that day.
    static QHash<QString, qint64> yearly(PracticeCrm &crm, const QString &day)
    {
        QHash<QString, qint64> amounts;
        const QString soql
            = u"SELECT Account__c, Amount__c, Billing_Period__c FROM CSM_Subscription__c WHERE "
              "Start_Date__c <= %1 AND (End_Date__c = null OR End_Date__c >= %1)"_s.arg(day);
        for (const QJsonValue &record : crm.records(soql.toUtf8())) {
            const QString period = record[u"Billing_Period__c"_s].toString();
            const int factor = period == u"month"_s ? 12 : period == u"quarter"_s ? 4 : 1;
            amounts[record[u"Account__c"_s].toString()] += qint64(record[u"Amount__c"_s].toDouble()) * factor;
        }
        return amounts;
    }

    static SandboxOptions fullCompany()
    {
        SandboxOptions options = smallCompany();
        options.accounts = 400;
        return options;
    }

    PracticeCrm m_crm{fullCompany()};
};

QTEST_GUILESS_MAIN(TestPracticeCompany)
#include "tst_practicecompany.moc"
