#include "tests/support/cachecontent.h"
#include "tests/support/verifydone.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QJsonArray>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;

namespace {

/// The tables in which a record of the Task object is alive.
QString whereIs(Workbench &w, const QString &task)
{
    Statement q = w.db().prepare("SELECT group_concat(kind) FROM (SELECT 'interaction' AS kind, remote_id, "
                                 "gone_at FROM interaction UNION "
                                 "ALL SELECT 'step', remote_id, gone_at FROM step UNION ALL SELECT 'task', "
                                 "remote_id, gone_at FROM task) "
                                 "WHERE gone_at IS NULL AND remote_id = :task");
    q.bind(":task", task);
    QString kinds;
    if (q.next())
        q >> kinds;
    return kinds;
}

} // namespace

/// Orgs without all objects and fields, mappings that change, records that become another kind, and
/// how old is what there is.
class TestOrgDifferences : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anObjectThatTheOrgDoesNotHaveIsSaidOnce()
    {
        SalesforceSandbox crm(company(10));
        practise(crm, u"remove"_s, {{"object"_L1, "CSM_Survey_Response__c"_L1}});
        practise(crm, u"remove"_s, {{"object"_L1, "Account"_L1}, {"field"_L1, "Industry"_L1}});
        practise(crm, u"remove"_s, {{"object"_L1, "Contact"_L1}, {"field"_L1, "CSM_Role__c"_L1}}); // optional
        Workbench w(crm);
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        const QList<SyncReport::Absence> expected
            = {{u"Account"_s, {u"Industry"_s}}, {u"CSM_Survey_Response__c"_s, {}}};
        QCOMPARE(report.absent, expected);
        QCOMPARE(report.objects.at(Entity::SurveyResponse).read, 0);
        QCOMPARE(report.objects.at(Entity::Account).read, 10);
        QCOMPARE(w.number("SELECT count(*) FROM sync_issue WHERE kind = 'absent'"), 2);
        QCOMPARE(w.sync().rowsWritten, 0);
    }

    /// Interactions come of tasks and events: without events, they are complete with the tasks.
    void anObjectThatIsNotThereIsNotWaitedFor()
    {
        SalesforceSandbox crm(company(5));
        practise(crm, u"remove"_s, {{"object"_L1, "Event"_L1}});
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number("SELECT count(*) FROM freshness WHERE entity = 'interaction'"), 1);
    }

    /// What nobody reads any more has no age that could be the oldest.
    void anObjectThatGoesTakesItsAgeAlong()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
        w.transport.intercept = [&](const HttpRequest &request) -> SandboxTransport::Answer {
            auto answer = w.transport.forward(request);
            for (auto &[name, value] : answer->headers) {
                if (name == "Date")
                    value = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
            }
            return answer;
        };
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number("SELECT count(*) FROM freshness WHERE entity = 'surveyResponse'"), 1);
        practise(crm, u"remove"_s, {{"object"_L1, "CSM_Survey_Response__c"_L1}});
        practise(crm, u"remove"_s, {{"object"_L1, "Event"_L1}});
        // Found out while reading, and known from the beginning.
        for (int run = 0; run < 2; ++run) {
            now = now.addSecs(3600);
            VERIFY_DONE(w.sync());
            QCOMPARE(w.number("SELECT count(*) FROM freshness WHERE entity = 'surveyResponse'"), 0);
            QCOMPARE(w.text("SELECT min(as_of) FROM freshness"), QString::number(now.toMSecsSinceEpoch()));
        }
    }

    /// What the CRM has is asked for once a day; a field may go before that.
    void aFieldThatGoesBetweenRunsIsLeftOut()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        QVERIFY(w.number("SELECT count(industry) FROM account") > 0);
        practise(crm, u"remove"_s, {{"object"_L1, "Account"_L1}, {"field"_L1, "Industry"_L1}});
        practise(crm, u"remove"_s, {{"object"_L1, "CSM_Survey_Response__c"_L1}});
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.absent.size(), 2);
        QCOMPARE(w.number("SELECT count(industry) FROM account"), 0);
        QVERIFY(w.number("SELECT count(*) FROM survey_response WHERE gone_at IS NULL") > 0);
        QCOMPARE(w.sync().rowsWritten, 0);
    }

    void aChangedMappingReadsItsObjectAnew()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString path = w.profile.profile().mappingOverlayPath(u"salesforce"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile overlay(path);
        QVERIFY(overlay.open(QFile::WriteOnly));
        overlay.write(
            "[entity.account]\nextra = [\"AnnualRevenue\"]\n[entity.account.fields]\ncity = \"Name\"\n");
        overlay.close();
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.rowsWritten, 10);
        QCOMPARE(report.objects.at(Entity::Contact).read, 0);
        QCOMPARE(
            w.number(
                "SELECT count(*) FROM account WHERE city = name AND extra_json LIKE '{\"AnnualRevenue\":%'"),
            10);
        QVERIFY(overlay.open(QFile::WriteOnly));
        overlay.write("[entity.account\n");
        overlay.close();
        const SyncReport broken = w.sync();
        QCOMPARE(broken.stoppedBy->code, ErrorCode::Configuration);
        QCOMPARE(broken.stoppedBy->args.first(), path);
    }

    void aRecordThatBecameAnotherKindMovesThere()
    {
        SalesforceSandbox crm(company(20));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString id = w.text("SELECT remote_id FROM opportunity ORDER BY remote_id LIMIT 1");
        practise(crm, u"update"_s, {{"id"_L1, id}, {"fields"_L1, QJsonObject{{"Type"_L1, "Renewal"_L1}}}});
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.objects.at(Entity::Opportunity).gone, 1);
        QCOMPARE(report.objects.at(Entity::Renewal).written, 1);
        QCOMPARE(w.text("SELECT gone_reason FROM opportunity WHERE gone_at IS NOT NULL"), u"moved"_s);
        practise(crm, u"delete"_s, {{"id"_L1, id}});
        QCOMPARE(w.sync().objects.at(Entity::Renewal).gone, 1);
        practise(crm, u"undelete"_s, {{"id"_L1, id}});
        practise(crm, u"update"_s, {{"id"_L1, id}, {"fields"_L1, QJsonObject{{"Type"_L1, "Upsell"_L1}}}});
        VERIFY_DONE(w.sync());
        Workbench fresh(crm);
        VERIFY_DONE(fresh.sync());
        auto actual = cacheContent(w.db());
        QCOMPARE(actual.remove(u"renewal "_s + id), 1);
        QCOMPARE(firstDifference(cacheContent(fresh.db()), actual), QString());
    }

    /// A task comes below its account, and again below its objective.
    void aRecordThatBecomesAnotherKindDuringTheFirstLoadIsHereOnce()
    {
        SalesforceSandbox crm(company(40));
        practise(
            crm, u"remove"_s, {{"object"_L1, "Event"_L1}}); // else interactions are here before the tasks
        Workbench other(crm, Scope::Mine);
        VERIFY_DONE(other.sync());
        const QString task
            = other.text("SELECT min(remote_id) FROM step WHERE gone_at IS NULL AND progress = 0");
        const QString account = other.text("SELECT min(remote_id) FROM account WHERE gone_at IS NULL");
        practise(crm, u"update"_s, {{"id"_L1, task}, {"fields"_L1, QJsonObject{{"AccountId"_L1, account}}}});
        Workbench w(crm, Scope::Mine);
        bool isChanged = false;
        w.transport.intercept = [&](const HttpRequest &request) -> SandboxTransport::Answer {
            const QString query = request.url.query(QUrl::FullyDecoded);
            if (!isChanged && query.contains(u"FROM Task WHERE WhatId IN"_s)) {
                isChanged = true;
                practise(crm, u"update"_s,
                    {{"id"_L1, task}, {"fields"_L1, QJsonObject{{"TaskSubtype"_L1, "Call"_L1}}}});
            }
            return std::nullopt;
        };
        VERIFY_DONE(w.sync());
        QVERIFY(isChanged);
        QCOMPARE(whereIs(w, task), u"interaction"_s);
    }

    void notesUpToWhenEachKindIsComplete()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
        w.transport.intercept = [&](const HttpRequest &request) -> SandboxTransport::Answer {
            auto answer = w.transport.forward(request);
            if (request.url.query(QUrl::FullyEncoded).contains(u"FROM%20Task"_s))
                return Result<HttpResponse>(Error{ErrorCode::Timeout});
            for (auto &[name, value] : answer->headers) {
                if (name == "Date")
                    value = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
            }
            return answer;
        };
        QCOMPARE(w.sync().stoppedBy->code, ErrorCode::Timeout);
        QCOMPARE(w.text("SELECT as_of FROM freshness WHERE entity = 'account'"),
            QString::number(now.toMSecsSinceEpoch()));
        // Interactions come of events and of tasks, and the tasks are not here.
        QCOMPARE(
            w.number("SELECT count(*) FROM freshness WHERE entity IN ('interaction', 'task', 'step')"), 0);
        QVERIFY(w.number("SELECT count(*) FROM interaction") > 0);
    }
};

QTEST_GUILESS_MAIN(TestOrgDifferences)
#include "tst_orgdifferences.moc"
