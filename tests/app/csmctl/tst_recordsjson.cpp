#include "app/csmctl/json/accountjson.h"
#include "app/csmctl/json/connectionjson.h"
#include "app/csmctl/json/kpijson.h"
#include "app/csmctl/json/listjson.h"
#include "app/csmctl/json/searchjson.h"
#include "app/csmctl/json/syncreportjson.h"
#include "tests/support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace csm;
using namespace csm::ctl;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// The documents of interface: their keys, and null where nothing is known.
class TestRecordsJson : public QObject
{
    Q_OBJECT

private:
    static QStringList keysOf(const QJsonValue &value) { return value.toObject().keys(); }

    static QStringList sorted(QStringList keys)
    {
        keys.sort();
        return keys;
    }

    static SuccessPlan plan()
    {
        SuccessPlan plan;
        plan.id = u"p1"_s;
        plan.name = u"Plan"_s;
        plan.internalNotes = u"CANARY"_s;
        Objective objective;
        objective.id = u"o1"_s;
        objective.title = u"Faster"_s;
        objective.dueOn = QDate(2026, 12, 1);
        objective.internalNotes = u"CANARY"_s;
        Outcome outcome;
        outcome.id = u"u1"_s;
        outcome.base = 10;
        outcome.current = 15;
        outcome.target = 20;
        Step step;
        step.id = u"s1"_s;
        step.progress = 100;
        objective.outcomes = {outcome};
        objective.steps = {step};
        plan.objectives = {objective};
        return plan;
    }

    static KpiValue kpi(const KpiAmount &value)
    {
        KpiValue kpi;
        kpi.definition.code = u"nrr"_s;
        kpi.definition.id = u"K11"_s;
        kpi.definition.name = {u"Net revenue retention"_s, u"순매출 유지율"_s};
        kpi.definition.formula = {u"x / y"_s, u"x 나누기 y"_s};
        kpi.definition.unit = KpiUnit::Ratio;
        kpi.value = value;
        kpi.reason = value.index() == 0 ? KpiReason::NothingAtStart : KpiReason::None;
        kpi.n = 12;
        kpi.from = QDate(2025, 11, 30);
        kpi.to = QDate(2026, 11, 20);
        kpi.series = {{QDate(2026, 11, 1), value, 12, true}};
        return kpi;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void anAccountHasAllItsParts()
    {
        AccountOverview overview;
        overview.account.id = u"a1"_s;
        overview.account.name = u"한빛"_s;
        overview.plans = {plan()};
        overview.asOf = QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
        const QJsonObject json = overviewJson(overview, ui::Language::English);
        QCOMPARE(json.keys(),
            sorted({u"account"_s, u"health"_s, u"kpis"_s, u"contacts"_s, u"opportunities"_s,
                u"subscriptions"_s, u"renewals"_s, u"orders"_s, u"cases"_s, u"tasks"_s, u"usage"_s,
                u"timeline"_s, u"plans"_s, u"asOf"_s, u"stale"_s}));
        QCOMPARE(json.value(u"asOf"_s).toString(), u"2026-11-20T01:02:03.000Z"_s);
        QVERIFY(json.value(u"account"_s).toObject().value(u"segment"_s).isNull());
        QVERIFY(json.value(u"account"_s).toObject().value(u"renewalOn"_s).isNull());
        QVERIFY(json.value(u"health"_s).toObject().value(u"score"_s).isNull());
        QVERIFY(json.value(u"health"_s).toObject().value(u"band"_s).isNull());
        QVERIFY(!QJsonDocument(json).toJson().contains("CANARY"));
    }

    void aPlanIsAnOutlineWithProgress()
    {
        AccountOverview overview;
        overview.plans = {plan()};
        const QJsonObject json
            = overviewJson(overview, ui::Language::English).value(u"plans"_s).toArray().at(0).toObject();
        const QJsonObject objective = json.value(u"objectives"_s).toArray().at(0).toObject();
        QCOMPARE(json.value(u"progress"_s).toDouble(), 0.5);
        QCOMPARE(objective.value(u"dueOn"_s).toString(), u"2026-12-01"_s);
        QCOMPARE(objective.value(u"progress"_s).toDouble(), 0.5);
        const QJsonObject outcome = objective.value(u"outcomes"_s).toArray().at(0).toObject();
        QCOMPARE(outcome.value(u"base"_s).toDouble(), 10.0);
        QVERIFY(outcome.value(u"unit"_s).isNull());
        QVERIFY(objective.value(u"steps"_s).toArray().at(0).toObject().value(u"done"_s).toBool());
    }

    void aKpiSaysItsValueOrItsReason()
    {
        const QJsonObject known = kpiJson(kpi(1.0423), ui::Language::Korean);
        QCOMPARE(known.keys(),
            sorted({u"code"_s, u"id"_s, u"name"_s, u"level"_s, u"unit"_s, u"value"_s, u"reason"_s, u"n"_s,
                u"window"_s, u"formula"_s, u"version"_s, u"asOf"_s, u"series"_s}));
        QCOMPARE(known.value(u"value"_s).toDouble(), 1.0423);
        QVERIFY(known.value(u"reason"_s).isNull());
        QCOMPARE(known.value(u"name"_s).toString(), u"순매출 유지율"_s);
        QCOMPARE(known.value(u"unit"_s).toString(), u"ratio"_s);
        QCOMPARE(known.value(u"level"_s).toString(), u"all"_s);
        QCOMPARE(known.value(u"window"_s).toObject(),
            QJsonObject({{u"from"_s, u"2025-11-30"_s}, {u"to"_s, u"2026-11-20"_s}}));
        const QJsonObject point = known.value(u"series"_s).toArray().at(0).toObject();
        QCOMPARE(point.keys(), sorted({u"month"_s, u"value"_s, u"n"_s, u"running"_s}));
        QVERIFY(point.value(u"running"_s).toBool());

        const QJsonObject unknown = kpiJson(kpi({}), ui::Language::English);
        QVERIFY(unknown.value(u"value"_s).isNull());
        QCOMPARE(unknown.value(u"reason"_s).toString(), kpiReasonCode(KpiReason::NothingAtStart));
        QCOMPARE(kpiJson(kpi(Money{5, u"KRW"_s}), ui::Language::English).value(u"value"_s).toObject(),
            QJsonObject({{u"minor"_s, 5}, {u"currency"_s, u"KRW"_s}}));
    }

    void aReportCountsByEntityAndNamesWhatWasLeftOut()
    {
        SyncReport one;
        one.objects[Entity::Account] = {10, 4, 1};
        one.skipped = {{u"Contact"_s, u"003x"_s, u"Kim"_s, SkipReason::Number}};
        one.rowsWritten = 4;
        one.requests = 7;
        SyncReport two;
        two.objects[Entity::Account] = {1, 1, 0};
        two.objects[Entity::SurveyResponse] = {};
        two.absent = {{u"CSM_Survey_Response__c"_s, {}}};
        const QJsonObject json = syncReportJson(sumOf({one, two}));
        QCOMPARE(json.value(u"objects"_s).toObject().value(u"account"_s).toObject(),
            QJsonObject({{u"read"_s, 11}, {u"written"_s, 5}, {u"gone"_s, 1}}));
        QVERIFY(json.value(u"objects"_s).toObject().contains(u"surveyResponse"_s));
        QCOMPARE(json.value(u"skipped"_s).toArray().at(0).toObject(),
            QJsonObject({{u"object"_s, u"Contact"_s}, {u"remoteId"_s, u"003x"_s}, {u"name"_s, u"Kim"_s},
                {u"reason"_s, u"number"_s}}));
        QCOMPARE(json.value(u"absent"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"rowsWritten"_s).toInt(), 4);
        QCOMPARE(json.value(u"pushed"_s).toInt(-1), 0);
        QCOMPARE(json.value(u"requests"_s).toInt(), 7);
    }

    void theFirstErrorOfSeveralRunsStands()
    {
        SyncReport good;
        SyncReport bad;
        bad.stoppedBy = Error{ErrorCode::CutPage};
        SyncReport worse;
        worse.stoppedBy = Error{ErrorCode::SignIn};
        QVERIFY(!sumOf({good, good}).stoppedBy);
        QCOMPARE(sumOf({good, bad, worse}).stoppedBy->code, ErrorCode::CutPage);
    }

    void aListWritesEachKindOfValue()
    {
        ListTable table;
        table.columns = {u"id"_s, u"name"_s, u"mrr"_s, u"health"_s, u"isWon"_s, u"dueOn"_s, u"at"_s, u"n"_s};
        table.rows = {{u"1"_s, u"\"<b>"_s, Money{7, u"KRW"_s}, 61.5, true, QDate(2026, 1, 2),
                          QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), qint64(9)},
            {u"2"_s, {}, {}, {}, false, {}, {}, {}}};
        const QJsonArray array = QJsonDocument::fromJson(listJson(table)).array();
        QCOMPARE(array.size(), 2);
        const QJsonObject first = array.at(0).toObject();
        QCOMPARE(first.value(u"name"_s).toString(), u"\"<b>"_s);
        QCOMPARE(first.value(u"mrr"_s).toObject().value(u"minor"_s).toInt(), 7);
        QCOMPARE(first.value(u"health"_s).toDouble(), 61.5);
        QVERIFY(first.value(u"isWon"_s).toBool());
        QCOMPARE(first.value(u"at"_s).toString(), u"2026-01-02T03:04:00.000Z"_s);
        QVERIFY(array.at(1).toObject().value(u"mrr"_s).isNull());
        QCOMPARE(array.at(1).toObject().keys(), sorted(table.columns));
        QCOMPARE(listJson({}), QByteArray("[]\n"));
    }

    void aHitSaysWhereItIs()
    {
        const QJsonArray hits = searchJson(
            {{u"case"_s, u"c1"_s, u"a1"_s, u"한빛"_s, u"00001"_s, u"subject"_s, u"…점검…"_s, 1, 2}});
        QCOMPARE(hits.at(0).toObject().value(u"kind"_s).toString(), u"case"_s);
        QCOMPARE(hits.at(0).toObject().value(u"accountId"_s).toString(), u"a1"_s);
        QCOMPARE(hits.at(0).toObject().value(u"excerpt"_s).toString(), u"…점검…"_s);
    }

    void aConnectionHasNoPlaceForASecret()
    {
        Connection connection;
        connection.name = u"Org"_s;
        connection.url = QUrl(u"https://org.example"_s);
        const QJsonObject json = connectionJson(connection);
        QCOMPARE(json.value(u"url"_s).toString(), u"https://org.example"_s);
        QCOMPARE(json.value(u"status"_s).toString(), u"connected"_s);
        QVERIFY(json.value(u"syncedAt"_s).isNull());
        QVERIFY(!json.contains(u"token"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecordsJson)
#include "tst_recordsjson.moc"
