#include "core/plans/planservice.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/search/searchindexer.h"
#include "tests/support/verifydone.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;

class TestConnectionService : public QObject
{
    Q_OBJECT

private:
    static QUrl url() { return QUrl(u"http://127.0.0.1:8080"_s); }

    static Result<Connection> connect(Workbench &w, ConnectRequest request)
    {
        request.url = request.url.isEmpty() ? url() : request.url;
        request.token = request.token.isEmpty() ? w.crm.token() : request.token;
        return ConnectionService(w.db(), w.transport, w.clock, w.feed).connect(request);
    }

private slots:
    void init() { failOnAnyWarning(); }

    void knowsWhoAnswers()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        const auto identity
            = ConnectionService::verify(w.transport, w.clock, {.url = url(), .token = crm.token()});
        QVERIFY(identity);
        QVERIFY(identity->orgId.startsWith(u"00D"_s) && identity->userId.startsWith(u"005"_s));
        QCOMPARE(identity->apiVersion, u"66.0"_s);
        QCOMPARE(identity->currency, u"KRW"_s);
        QCOMPARE(identity->instanceUrl, url());
        QVERIFY(!identity->userName.isEmpty() && !identity->orgName.isEmpty());
    }

    void whatIsRefusedStoresNothing_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<QString>("token");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a wrong token") << url() << u"wrong"_s << ErrorCode::SignIn;
        QTest::newRow("no encryption") << QUrl(u"http://crm.example"_s) << u"t"_s << ErrorCode::Address;
        QTest::newRow("no URL") << QUrl(u"crm"_s) << u"t"_s << ErrorCode::Address;
        QTest::newRow("a token with a line end") << url() << u"a\nb"_s << ErrorCode::SignIn;
    }

    void whatIsRefusedStoresNothing()
    {
        QFETCH(QUrl, address);
        QFETCH(QString, token);
        QFETCH(ErrorCode, code);
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        QVERIFY(w.db().script("DELETE FROM connection"));
        const auto made = connect(w, {.url = address, .token = token});
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(w.number("SELECT count(*) FROM connection"), 0);
    }

    void theSameOrgAgainIsTheSameConnection()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        const Connection before = w.connection();
        QCOMPARE(before.scope, Scope::All);
        const auto again = connect(w, {});
        QCOMPARE(again->id, before.id);
        QCOMPARE(again->name, before.name);
        QCOMPARE(again->scope, Scope::All); // not said, so as before
        const auto changed = connect(
            w, {.url = QUrl(u"http://127.0.0.1:9090/x"_s), .name = u"Mine"_s, .scope = Scope::Team});
        QCOMPARE(changed->id, before.id);
        QCOMPARE(w.connection().name, u"Mine"_s);
        QCOMPARE(w.connection().scope, Scope::Team);
        QCOMPARE(w.connection().url, QUrl(u"http://127.0.0.1:9090"_s));
        QCOMPARE(w.connection().createdAt, before.createdAt);
        QCOMPARE(w.number("SELECT count(*) FROM connection"), 1);
    }

    void theScopeIsMineUnlessSaid()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        QVERIFY(w.db().script("DELETE FROM connection"));
        QCOMPARE(connect(w, {})->scope, Scope::Mine);
    }

    void aNameOfAnotherConnectionIsRefusedOrGivenANumber()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        const QString name = w.connection().name;
        QVERIFY(w.db().script("UPDATE connection SET org_id = '00DOTHER'"));
        QCOMPARE(connect(w, {.name = name}).error().code, ErrorCode::Usage);
        QCOMPARE(connect(w, {})->name, QString(name + " (2)"_L1));
    }

    void disconnectingKeepsWhatWasRead()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        ConnectionService service(w.db(), w.transport, w.clock, w.feed);
        QVERIFY(service.disconnect(w.connection().name, false));
        QCOMPARE(w.connection().status, ConnectionStatus::Disconnected);
        QCOMPARE(w.number("SELECT count(*) FROM account"), 5);
        QCOMPARE(service.disconnect(u"nobody"_s, false).error().code, ErrorCode::NotFound);
        QCOMPARE(connect(w, {})->status, ConnectionStatus::Connected);
    }

    void wipingLeavesNothingInTheFiles()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        w.afterSteps = {
            [&](Database &db, std::stop_token stop) { return SummaryRefresh(db, w.clock).refreshAll(stop); },
            [](Database &db, std::stop_token stop) { return SearchIndexer(db).drain(stop); }};
        VERIFY_DONE(w.sync());
        const QString account = w.text("SELECT remote_id FROM account LIMIT 1");
        practise(crm, u"update"_s,
            {{"id"_L1, account}, {"fields"_L1, QJsonObject{{"Name"_L1, "CanaryNameCanary"_L1}}}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number("SELECT count(*) FROM search_document WHERE name LIKE '%canaryname%'"), 1);
        PlanService plans(w.db(), w.clock, w.feed);
        const auto plan = plans.createPlan(w.text("SELECT id FROM account LIMIT 1"), u"canaryplan"_s);
        QVERIFY(plan);
        QVERIFY(SearchIndexer(w.db()).drain({}));
        QCOMPARE(w.number("SELECT count(*) FROM search_document WHERE name = 'canaryplan'"), 1);
        ConnectionService service(w.db(), w.transport, w.clock, w.feed);
        QVERIFY(service.disconnect(w.connection().name, true));
        for (const EntityDef &def : allEntities()) {
            Statement q = w.db().prepareNamed(QByteArray("left ") + def.table,
                [&] { return "SELECT count(*) FROM " + QByteArray(def.table); });
            int left = -1;
            QVERIFY(q.next());
            q >> left;
            QCOMPARE(left, 0);
        }
        QCOMPARE(w.number("SELECT count(*) FROM search_document"), 0);
        QCOMPARE(
            w.number("SELECT (SELECT count(*) FROM connection) + (SELECT count(*) FROM sync_run) + (SELECT "
                     "count(*) FROM sync_cursor) + (SELECT count(*) FROM account_summary) + (SELECT count(*) "
                     "FROM remote_schema)"),
            0);
        const QString path = w.profile.profile().databasePath();
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(path + suffix);
            if (!file.open(QFile::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll().toLower();
            QVERIFY2(!bytes.contains("canaryname"), qPrintable(suffix));
            QVERIFY2(!bytes.contains("canaryplan"), qPrintable(suffix));
            QVERIFY2(!bytes.contains(crm.token().toLatin1().toLower()), qPrintable(suffix));
        }
    }

    void theTokenIsNowhereInTheProfile()
    {
        SalesforceSandbox crm(company(5));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString path = w.profile.profile().databasePath();
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(path + suffix);
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains(crm.token().toLatin1()), qPrintable(suffix));
        }
    }
};

QTEST_GUILESS_MAIN(TestConnectionService)
#include "tst_connectionservice.moc"
