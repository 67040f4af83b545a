#include "tests/support/cachecontent.h"
#include "tests/support/verifydone.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;

namespace {

/// What the CRM itself answers to a query, whole.
QJsonArray ask(Workbench &w, const QString &soql)
{
    QJsonArray all;
    // Archived activities are in queryAll only.
    QUrl url(u"http://127.0.0.1:8080/services/data/v66.0/queryAll"_s);
    url.setQuery(u"q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql)));
    while (true) {
        const auto answer = w.transport.forward(
            {.url = url, .headers = {{"Authorization", "Bearer " + w.crm.token().toLatin1()}}});
        const QJsonObject page = QJsonDocument::fromJson(answer->body).object();
        for (const auto &record : page["records"_L1].toArray())
            all.append(record);
        if (page["done"_L1].toBool(true))
            return all;
        url = QUrl(u"http://127.0.0.1:8080"_s).resolved(QUrl(page["nextRecordsUrl"_L1].toString()));
    }
}

/// A field of a CRM's records against a column of the cache: "" when all agree.
QString compare(Workbench &w, const QString &object, const QString &field, const char *columnSql)
{
    QMap<QString, QString> theirs;
    const QJsonArray records = ask(w, u"SELECT Id, %1 FROM %2 WHERE IsDeleted = false"_s.arg(field, object));
    for (const auto &record : records)
        theirs.insert(record["Id"_L1].toString(), record[field].toVariant().toString());
    QMap<QString, QString> ours;
    Statement q = w.db().prepare(columnSql);
    while (q.next()) {
        QString id;
        QString value;
        q >> id >> value;
        ours.insert(id, value);
    }
    return theirs.isEmpty() ? u"nothing to compare"_s : firstDifference(theirs, ours);
}

} // namespace

class TestSyncEngine : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void bringsAWholeCompany()
    {
        SalesforceSandbox crm(company(30));
        Workbench w(crm);
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.objects.at(Entity::Account).read, 30);
        QCOMPARE(report.objects.at(Entity::Account).written, 30);
        QCOMPARE(report.objects.size(), allEntities().size());
        QVERIFY(report.absent.isEmpty());
        QVERIFY(report.skipped.isEmpty());
        QCOMPARE(report.requests, w.transport.sent - 3); // three more to connect
        QCOMPARE(compare(w, u"Account"_s, u"Name"_s, "SELECT remote_id, name FROM account"), QString());
        QCOMPARE(compare(w, u"Contact"_s, u"Email"_s, "SELECT remote_id, email FROM contact"), QString());
        QCOMPARE(
            compare(w, u"Case"_s, u"Subject"_s, "SELECT remote_id, subject FROM support_case"), QString());
        QCOMPARE(compare(w, u"Opportunity"_s, u"Amount"_s,
                     "SELECT remote_id, amount_minor FROM opportunity UNION ALL "
                     "SELECT remote_id, target_minor FROM renewal"),
            QString());
        QCOMPARE(compare(w, u"CSM_Usage_Metric__c"_s, u"Value__c"_s,
                     "SELECT remote_id, printf('%g', value) FROM usage_metric"),
            QString());
        QCOMPARE(compare(w, u"Event"_s, u"ActivityDate"_s,
                     "SELECT remote_id, on_date FROM interaction WHERE kind = 'meeting'"),
            QString());
        QCOMPARE(
            compare(w, u"Task"_s, u"Subject"_s,
                "SELECT remote_id, title FROM task UNION ALL SELECT remote_id, title FROM step UNION ALL "
                "SELECT remote_id, subject FROM interaction WHERE kind <> 'meeting'"),
            QString());
        QCOMPARE(compare(w, u"AccountPlanObjective"_s, u"Name"_s, "SELECT remote_id, title FROM objective"),
            QString());
        QCOMPARE(danglingReferences(w.db()), QString());
    }

    void aSecondRunWritesNothing_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("mine") << Scope::Mine;
        QTest::newRow("team") << Scope::Team;
        QTest::newRow("all") << Scope::All;
    }

    void aSecondRunWritesNothing()
    {
        QFETCH(Scope, scope);
        SalesforceSandbox crm(company(30));
        Workbench w(crm, scope);
        VERIFY_DONE(w.sync());
        const auto before = cacheContent(w.db());
        QVERIFY(before.size() > 300);
        const SyncReport second = w.sync();
        VERIFY_DONE(second);
        QCOMPARE(second.rowsWritten, 0);
        QCOMPARE(second.plansWritten, 0);
        QCOMPARE(firstDifference(before, cacheContent(w.db())), QString());
        QCOMPARE(danglingReferences(w.db()), QString());
        QCOMPARE(w.number("SELECT count(*) FROM sync_run WHERE outcome = 'done'"), 2);
    }

    void readingAllAnewKeepsTheLocalIds()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString ids
            = w.text("SELECT group_concat(id || remote_id) FROM (SELECT * FROM account ORDER BY id)");
        const SyncReport full = w.sync({.full = true});
        VERIFY_DONE(full);
        QCOMPARE(full.objects.at(Entity::Account).read, 10);
        QCOMPARE(full.rowsWritten, 0);
        QCOMPARE(
            w.text("SELECT group_concat(id || remote_id) FROM (SELECT * FROM account ORDER BY id)"), ids);
    }

    /// Whatever page size the CRM chooses.
    void thePageSizeDoesNotMatter_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 7, 200, 2000})
            QTest::addRow("%d", size) << size;
    }

    void thePageSizeDoesNotMatter()
    {
        QFETCH(int, size);
        SalesforceSandbox crm(company(8));
        Workbench reference(crm);
        VERIFY_DONE(reference.sync());
        practise(crm, u"faults"_s, {{"kind"_L1, "pageSize"_L1}, {"size"_L1, size}, {"times"_L1, -1}});
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        QCOMPARE(firstDifference(cacheContent(reference.db()), cacheContent(w.db())), QString());
    }

    void seesWhatOthersDo_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("mine") << Scope::Mine;
        QTest::newRow("all") << Scope::All;
    }

    void seesWhatOthersDo()
    {
        QFETCH(Scope, scope);
        SalesforceSandbox crm(company(40));
        Workbench w(crm, scope);
        VERIFY_DONE(w.sync());
        const QString account
            = w.text("SELECT a.remote_id FROM account a JOIN connection c ON a.owner_remote_id = "
                     "c.user_remote_id ORDER BY a.remote_id LIMIT 1");
        const QString contact = w.text(
            "SELECT c.remote_id FROM contact c JOIN account a ON a.id = c.account_id JOIN connection n "
            "ON a.owner_remote_id = n.user_remote_id ORDER BY c.remote_id LIMIT 1");
        practise(
            crm, u"update"_s, {{"id"_L1, account}, {"fields"_L1, QJsonObject{{"Name"_L1, u"새 이름"_s}}}});
        practise(crm, u"delete"_s, {{"id"_L1, contact}});
        const QString made = practise(crm, u"create"_s,
            {{"object"_L1, "Case"_L1},
                {"fields"_L1,
                    QJsonObject{
                        {"AccountId"_L1, account}, {"Subject"_L1, "It broke"_L1}, {"Status"_L1, "New"_L1}}}});
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(w.text("SELECT name FROM account WHERE content_hash <> 0 ORDER BY modified_at DESC LIMIT 1"),
            u"새 이름"_s);
        QCOMPARE(report.objects.at(Entity::Contact).gone, 1);
        QCOMPARE(w.text("SELECT gone_reason FROM contact WHERE gone_at IS NOT NULL"), u"deleted"_s);
        QCOMPARE(report.objects.at(Entity::Case).written, 1);
        QVERIFY(!w.text("SELECT account_id FROM support_case WHERE subject = 'It broke'").isEmpty());
        QVERIFY(!made.isEmpty());
        QCOMPARE(w.sync().rowsWritten, 0);

        practise(crm, u"undelete"_s, {{"id"_L1, contact}});
        QCOMPARE(w.sync().objects.at(Entity::Contact).written, 1);
        QCOMPARE(w.number("SELECT count(*) FROM contact WHERE gone_at IS NOT NULL"), 0);
        Workbench fresh(crm, scope);
        VERIFY_DONE(fresh.sync());
        QCOMPARE(firstDifference(cacheContent(fresh.db()), cacheContent(w.db())), QString());
    }

    void aMergedAccountHandsOverItsChildren_data() { seesWhatOthersDo_data(); }
    void aMergedAccountHandsOverItsChildren()
    {
        QFETCH(Scope, scope);
        SalesforceSandbox crm(company(40));
        Workbench w(crm, scope);
        VERIFY_DONE(w.sync());
        const QString winner = w.text(
            "SELECT remote_id FROM account WHERE owner_remote_id = (SELECT user_remote_id FROM connection) "
            "ORDER BY remote_id LIMIT 1");
        const QString loser = w.text(
            "SELECT remote_id FROM account WHERE owner_remote_id = (SELECT user_remote_id FROM connection) "
            "ORDER BY remote_id LIMIT 1 OFFSET 1");
        practise(crm, u"merge"_s, {{"winner"_L1, winner}, {"loser"_L1, loser}});
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.objects.at(Entity::Account).gone, 1);
        QCOMPARE(w.text("SELECT gone_reason || merged_into FROM account WHERE gone_at IS NOT NULL"),
            QString(u"merged"_s + winner));
        QCOMPARE(w.number("SELECT count(*) FROM contact WHERE gone_at IS NOT NULL"), 0);
        QCOMPARE(w.number("SELECT count(*) FROM contact c JOIN account a ON a.id = c.account_id "
                          "WHERE a.gone_at IS NOT NULL"),
            0);
        Workbench fresh(crm, scope);
        VERIFY_DONE(fresh.sync());
        auto expected = cacheContent(fresh.db());
        auto actual = cacheContent(w.db());
        QVERIFY(actual.remove(u"account "_s + loser) == 1);
        QCOMPARE(firstDifference(expected, actual), QString());
        QCOMPARE(w.sync().rowsWritten, 0);
    }

    void aDeletedAccountTakesItsChildrenAlongAndBack_data() { seesWhatOthersDo_data(); }
    void aDeletedAccountTakesItsChildrenAlongAndBack()
    {
        QFETCH(Scope, scope);
        SalesforceSandbox crm(company(40));
        Workbench w(crm, scope);
        VERIFY_DONE(w.sync());
        const auto before = cacheContent(w.db());
        const QString account = w.text(
            "SELECT remote_id FROM account WHERE owner_remote_id = (SELECT user_remote_id FROM connection) "
            "ORDER BY remote_id LIMIT 1");
        practise(crm, u"delete"_s, {{"id"_L1, account}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.text("SELECT gone_reason FROM account WHERE gone_at IS NOT NULL"), u"deleted"_s);
        QCOMPARE(w.number("SELECT count(*) FROM contact c JOIN account a ON a.id = c.account_id "
                          "WHERE a.gone_at IS NOT NULL AND c.gone_at IS NULL"),
            0);
        QCOMPARE(w.sync().rowsWritten, 0);
        practise(crm, u"undelete"_s, {{"id"_L1, account}});
        VERIFY_DONE(w.sync());
        Workbench fresh(crm, scope);
        VERIFY_DONE(fresh.sync());
        QCOMPARE(firstDifference(cacheContent(fresh.db()), cacheContent(w.db())), QString());
        QCOMPARE(before.size(), cacheContent(w.db()).size());
    }

    void tellsHowFarItIs()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        QList<SyncProgress> seen;
        VERIFY_DONE(w.sync({}, [&](const SyncProgress &now) { seen.append(now); }));
        QCOMPARE(seen.first().stage, SyncProgress::Stage::Connecting);
        QCOMPARE(seen.last().stage, SyncProgress::Stage::Finishing);
        const auto accounts = std::ranges::find_if(seen, [](const SyncProgress &now) {
            return now.stage == SyncProgress::Stage::Reading && now.entity == Entity::Account
                && now.count > 0;
        });
        QVERIFY(accounts != seen.end());
        QVERIFY(accounts->total && *accounts->total >= 10);
        QCOMPARE(accounts->connection, w.connection().name);
    }

    void saysAfterEachPageWhoseDataIsNew()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        QSignalSpy changed(&w.feed, &ChangeFeed::changed);
        VERIFY_DONE(w.sync());
        QVERIFY(changed.size() > 5);
        changed.clear();
        const QString account = w.text("SELECT remote_id FROM account LIMIT 1");
        practise(crm, u"update"_s, {{"id"_L1, account}, {"fields"_L1, QJsonObject{{"Name"_L1, "X"_L1}}}});
        VERIFY_DONE(w.sync());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().first().value<QSet<QString>>(),
            QSet<QString>{w.text("SELECT id FROM account WHERE name = 'X'")});
        QVERIFY(changed.last().first().value<QSet<QString>>().isEmpty()); // the end of the run
    }

    void runsTheStepsBehindThePages()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        QStringList ran;
        w.afterSteps = {[&](Database &db, std::stop_token) {
                            ran.append(db.inTransaction() ? u"inside"_s : u"first"_s);
                            return Result<void>();
                        },
            [&](Database &, std::stop_token) -> Result<void> {
                ran.append(u"second"_s);
                return Error{ErrorCode::Storage, u"broken"_s};
            }};
        QCOMPARE(w.sync().stoppedBy->code, ErrorCode::Storage);
        QCOMPARE(ran, (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(w.text("SELECT outcome || error_code FROM sync_run"), u"failedE-STORAGE"_s);
    }

    void stopsBetweenPages()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        bool steps = false;
        w.afterSteps = {[&](Database &, std::stop_token) {
            steps = true;
            return Result<void>();
        }};
        const SyncReport report = w.sync({}, [&](const SyncProgress &now) {
            if (now.stage == SyncProgress::Stage::Reading && now.entity == Entity::Contact && now.count > 0)
                w.stop.request_stop();
        });
        QCOMPARE(report.stoppedBy->code, ErrorCode::Cancelled);
        QVERIFY(!steps);
        QCOMPARE(w.text("SELECT outcome FROM sync_run"), u"cancelled"_s);
        QVERIFY(w.number("SELECT count(*) FROM contact") > 0);
        QCOMPARE(w.number("SELECT count(*) FROM support_case"), 0);
        w.stop = {};
        VERIFY_DONE(w.sync());
        Workbench fresh(crm);
        VERIFY_DONE(fresh.sync());
        QCOMPARE(firstDifference(cacheContent(fresh.db()), cacheContent(w.db())), QString());
        QCOMPARE(danglingReferences(w.db()), QString());
    }

    /// Who cancels does not wait for summaries and index; the next run makes them, also when no CRM answers.
    void whatACancelledRunStoredIsCountedByTheNext_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("what changed") << false;
        QTest::newRow("all anew") << true;
    }

    void whatACancelledRunStoredIsCountedByTheNext()
    {
        QFETCH(bool, full);
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        int steps = 0;
        bool isBroken = false;
        w.afterSteps = {[&](Database &, std::stop_token) -> Result<void> {
            ++steps;
            return isBroken ? Result<void>(Error{ErrorCode::Storage}) : Result<void>();
        }};
        const SyncReport cancelled = w.sync({}, [&](const SyncProgress &now) {
            if (now.stage == SyncProgress::Stage::Reading && now.entity == Entity::Contact && now.count > 0)
                w.stop.request_stop();
        });
        QCOMPARE(cancelled.stoppedBy->code, ErrorCode::Cancelled);
        QCOMPARE(steps, 0);
        w.stop = {};
        w.transport.intercept = [](const HttpRequest &) -> SandboxTransport::Answer {
            return Result<HttpResponse>(Error{ErrorCode::Unreachable});
        };
        isBroken = true;
        QCOMPARE(w.sync({.full = full}).stoppedBy->code, ErrorCode::Unreachable);
        QCOMPARE(steps, 1);
        isBroken = false;
        QCOMPARE(w.sync({.full = full}).stoppedBy->code, ErrorCode::Unreachable);
        QCOMPARE(steps, 2);
        QCOMPARE(w.sync({.full = full}).stoppedBy->code, ErrorCode::Unreachable);
        QCOMPARE(steps, 2);
    }

    /// Late commits: a row becomes visible with a stamp before the end of the last run.
    void findsARowThatCameLate()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString at = QDateTime::fromMSecsSinceEpoch(
            w.text("SELECT as_of FROM freshness WHERE entity = 'account'").toLongLong() - 5 * 60'000, Qt::UTC)
                               .toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s);
        const QString account = w.text("SELECT remote_id FROM account LIMIT 1");
        practise(crm, u"update"_s,
            {{"id"_L1, account}, {"at"_L1, at}, {"fields"_L1, QJsonObject{{"Name"_L1, "Late"_L1}}}});
        QCOMPARE(w.sync().rowsWritten, 1);
        QCOMPARE(w.number("SELECT count(*) FROM account WHERE name = 'Late'"), 1);
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
