#include "core/plans/planservice.h"
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

class TestScopeKeeper : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *alive = "SELECT count(*) FROM account WHERE gone_at IS NULL";
    static constexpr const char *oneOfMine = "SELECT remote_id FROM account WHERE gone_at IS NULL AND "
                                             "owner_remote_id = (SELECT user_remote_id FROM "
                                             "connection) ORDER BY remote_id LIMIT 1";
    static constexpr const char *anotherUser
        = "SELECT remote_id FROM user WHERE remote_id <> (SELECT user_remote_id FROM connection) ORDER BY "
          "remote_id DESC LIMIT 1";

    static constexpr const char *holderOfMyPlan = "SELECT a.remote_id FROM success_plan p JOIN account a ON "
                                                  "a.id = p.account_id WHERE p.name = 'Mine'";

    static void planFor(Workbench &w, const QString &account)
    {
        Statement q = w.db().prepare("SELECT id FROM account WHERE remote_id = :account");
        q.bind(":account", account);
        QString id;
        QVERIFY(q.next());
        q >> id;
        QVERIFY(PlanService(w.db(), w.clock, w.feed).createPlan(id, u"Mine"_s));
    }

    /// Rows that count in past months, of whatever account and however gone.
    static int history(Workbench &w)
    {
        return w.number("SELECT (SELECT count(*) FROM subscription WHERE account_id IS NOT NULL) + (SELECT "
                        "count(*) FROM usage_metric WHERE account_id IS NOT NULL) + (SELECT count(*) FROM "
                        "survey_response WHERE account_id IS NOT NULL)");
    }

    static QString notMine(Workbench &all)
    {
        return all.text(
            "SELECT a.remote_id FROM account a WHERE gone_at IS NULL AND owner_remote_id <> (SELECT "
            "user_remote_id FROM connection) AND NOT EXISTS (SELECT 1 FROM account_member m WHERE "
            "m.account_id = a.id AND m.user_remote_id = (SELECT user_remote_id FROM connection)) "
            "ORDER BY remote_id LIMIT 1");
    }

    /// Apart from the account that is no more, and what only those know who saw it before.
    static void compareWithFresh(SalesforceSandbox &crm, Workbench &w, Scope scope, const QString &loser)
    {
        Workbench fresh(crm, scope);
        VERIFY_DONE(fresh.sync());
        auto expected = cacheContent(fresh.db());
        auto actual = cacheContent(w.db());
        expected.remove(u"account "_s + loser);
        actual.remove(u"account "_s + loser);
        QCOMPARE(firstDifference(expected, actual), QString());
        QCOMPARE(danglingReferences(w.db()), QString());
    }

    /// Answers the list of owned accounts with its first @p count.
    static void shorten(Workbench &w, int count)
    {
        w.transport.intercept = [&w, count](const HttpRequest &request) -> SandboxTransport::Answer {
            if (!request.url.query(QUrl::FullyEncoded).contains(u"SELECT%20Id%20FROM%20Account"_s))
                return std::nullopt;
            auto answer = w.transport.forward(request);
            QJsonObject page = QJsonDocument::fromJson(answer->body).object();
            QJsonArray records = page["records"_L1].toArray();
            while (records.size() > count)
                records.removeLast();
            page["records"_L1] = records;
            answer->body = QJsonDocument(page).toJson(QJsonDocument::Compact);
            return answer;
        };
    }

private slots:
    void init() { failOnAnyWarning(); }

    void mineAreThoseThatIOwnOrWorkOn()
    {
        SalesforceSandbox crm(company(60));
        Workbench mine(crm, Scope::Mine);
        VERIFY_DONE(mine.sync());
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        const char *expected
            = "SELECT count(*) FROM account a WHERE gone_at IS NULL AND (owner_remote_id = (SELECT "
              "user_remote_id FROM connection) OR EXISTS (SELECT 1 FROM account_member m WHERE "
              "m.account_id = a.id AND m.user_remote_id = (SELECT user_remote_id FROM connection)))";
        QVERIFY(mine.number(alive) > 5);
        QCOMPARE(mine.number(alive), all.number(expected));
        QCOMPARE(mine.number(expected), all.number(expected));
        QVERIFY(mine.number(alive) < all.number(alive));
    }

    /// What the CRM has is asked for once a day; account teams may go before that.
    void accountTeamsThatAreSwitchedOffAreDoneWithout()
    {
        SalesforceSandbox crm(company(60));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const int before = w.number(alive);
        practise(crm, u"remove"_s, {{"object"_L1, "AccountTeamMember"_L1}});
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.absent, (QList<SyncReport::Absence>{{u"AccountTeamMember"_s, {}}}));
        QCOMPARE(w.number(alive),
            w.number("SELECT count(*) FROM account WHERE owner_remote_id = (SELECT user_remote_id FROM "
                     "connection)"));
        QVERIFY(w.number(alive) > 0 && w.number(alive) < before);
        QCOMPARE(w.sync().rowsWritten, 0);
    }

    void myTeamIsWhoHasMyManager()
    {
        SalesforceSandbox crm(company(60));
        Workbench team(crm, Scope::Team);
        VERIFY_DONE(team.sync());
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        const char *expected
            = "SELECT count(*) FROM account a WHERE gone_at IS NULL AND (owner_remote_id IN (SELECT "
              "remote_id FROM "
              "user WHERE manager_remote_id = (SELECT manager_remote_id FROM user WHERE remote_id = (SELECT "
              "user_remote_id FROM connection))) OR EXISTS (SELECT 1 FROM account_member m WHERE "
              "m.account_id = a.id "
              "AND m.user_remote_id = (SELECT user_remote_id FROM connection)))";
        QCOMPARE(team.number(alive), all.number(expected));
        QVERIFY(team.number(alive) < all.number(alive));
    }

    void anAccountThatChangesHandsLeavesAndComesBack()
    {
        SalesforceSandbox crm(company(60));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const auto before = cacheContent(w.db());
        const QString account = w.text(oneOfMine);
        const QString me = w.text("SELECT user_remote_id FROM connection");
        practise(crm, u"owner"_s, {{"id"_L1, account}, {"owner"_L1, w.text(anotherUser)}});
        const SyncReport left = w.sync();
        VERIFY_DONE(left);
        QCOMPARE(left.objects.at(Entity::Account).gone, 1);
        QVERIFY(left.objects.at(Entity::Contact).gone > 0);
        QCOMPARE(w.text("SELECT remote_id FROM account WHERE gone_reason = 'scope'"), account);
        QCOMPARE(
            w.number(
                "SELECT count(*) FROM contact c JOIN account a ON a.id = c.account_id WHERE a.gone_at IS "
                "NOT NULL AND c.gone_at IS NULL"),
            0);
        QCOMPARE(w.sync().rowsWritten, 0);

        practise(crm, u"owner"_s, {{"id"_L1, account}, {"owner"_L1, me}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number("SELECT count(*) FROM contact WHERE gone_at IS NOT NULL"), 0);
        QCOMPARE(before.size(), cacheContent(w.db()).size());
        Workbench fresh(crm, Scope::Mine);
        VERIFY_DONE(fresh.sync());
        QCOMPARE(firstDifference(cacheContent(fresh.db()), cacheContent(w.db())), QString());
    }

    /// Its children are older than the last run, so only reading it whole brings them.
    void anAccountThatComesInBringsItsPast()
    {
        SalesforceSandbox crm(company(60));
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const QString account = all.text(
            "SELECT a.remote_id FROM account a JOIN contact c ON c.account_id = a.id WHERE a.gone_at IS NULL "
            "AND a.owner_remote_id = (SELECT remote_id FROM user WHERE remote_id <> (SELECT user_remote_id "
            "FROM connection) ORDER BY remote_id DESC LIMIT 1) ORDER BY a.remote_id LIMIT 1");
        const QString me = w.text("SELECT user_remote_id FROM connection");
        practise(crm, u"owner"_s, {{"id"_L1, account}, {"owner"_L1, me}});
        const SyncReport report = w.sync();
        VERIFY_DONE(report);
        QCOMPARE(report.objects.at(Entity::Account).written, 1);
        QVERIFY(report.objects.at(Entity::Contact).written > 0);
        Workbench fresh(crm, Scope::Mine);
        VERIFY_DONE(fresh.sync());
        QCOMPARE(firstDifference(cacheContent(fresh.db()), cacheContent(w.db())), QString());
    }

    void theScopeCanBeChangedAndChangedBack()
    {
        SalesforceSandbox crm(company(60));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const int mine = w.number(alive);
        w.setScope(Scope::All);
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number(alive), 60);
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        QCOMPARE(firstDifference(cacheContent(all.db()), cacheContent(w.db())), QString());
        w.setScope(Scope::Mine);
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number(alive), mine);
        QCOMPARE(w.number("SELECT count(*) FROM support_case s JOIN account a ON a.id = s.account_id WHERE "
                          "s.gone_at IS NULL AND a.gone_at IS NOT NULL"),
            0);
        QCOMPARE(w.sync().rowsWritten, 0);
        w.setScope(Scope::All);
        VERIFY_DONE(w.sync());
        QCOMPARE(firstDifference(cacheContent(all.db()), cacheContent(w.db())), QString());
    }

    void aListThatLostHalfOfItsAccountsIsNotBelieved_data()
    {
        QTest::addColumn<int>("listed");
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("isBelieved");
        QTest::newRow("none") << 0 << false << false;
        QTest::newRow("none, although asked to read all anew") << 0 << true << false;
        QTest::newRow("a few") << 3 << false << false;
        QTest::newRow("a few, and asked to read all anew") << 3 << true << true;
        QTest::newRow("most") << 25 << false << true;
    }

    void aListThatLostHalfOfItsAccountsIsNotBelieved()
    {
        QFETCH(int, listed);
        QFETCH(bool, full);
        QFETCH(bool, isBelieved);
        SalesforceSandbox crm(company(150));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const int before = w.number(alive);
        QVERIFY(before > 25 && before < 50);
        shorten(w, listed);
        const SyncReport report = w.sync({.full = full});
        QCOMPARE(!report.stoppedBy, isBelieved);
        if (isBelieved) {
            QVERIFY(w.number(alive) < before);
        } else {
            QCOMPARE(report.stoppedBy->code, ErrorCode::BadData);
            QCOMPARE(w.number(alive), before);
        }
        // Whatever was believed, the truth brings all of it back.
        w.transport.intercept = nullptr;
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number(alive), before);
    }

    void anAccountMergedIntoOneOutOfScopeKeepsItsPastAndMyPlan()
    {
        SalesforceSandbox crm(company(60));
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const QString loser = w.text(oneOfMine);
        const QString winner = notMine(all);
        const QString me = w.text("SELECT user_remote_id FROM connection");
        planFor(w, loser);
        const int before = history(w);
        QVERIFY(before > 0);
        practise(crm, u"merge"_s, {{"winner"_L1, winner}, {"loser"_L1, loser}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.text("SELECT gone_reason FROM account WHERE merged_into IS NOT NULL"), u"merged"_s);
        QCOMPARE(w.text(holderOfMyPlan), loser);
        QCOMPARE(history(w), before);
        QCOMPARE(w.sync().rowsWritten, 0);

        practise(crm, u"owner"_s, {{"id"_L1, winner}, {"owner"_L1, me}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.text(holderOfMyPlan), winner);
        compareWithFresh(crm, w, Scope::Mine, loser);
    }

    void aWinnerThatComesInWithTheMergeTakesOver()
    {
        SalesforceSandbox crm(company(60));
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const QString loser = w.text(oneOfMine);
        const QString winner = notMine(all);
        planFor(w, loser);
        practise(crm, u"merge"_s, {{"winner"_L1, winner}, {"loser"_L1, loser}});
        practise(crm, u"owner"_s,
            {{"id"_L1, winner}, {"owner"_L1, w.text("SELECT user_remote_id FROM connection")}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.text(holderOfMyPlan), winner);
        compareWithFresh(crm, w, Scope::Mine, loser);
    }

    void aWinnerMadeSinceTheLastRunTakesOver()
    {
        SalesforceSandbox crm(company(30));
        Workbench w(crm, Scope::All);
        VERIFY_DONE(w.sync());
        const QString loser = w.text(oneOfMine);
        planFor(w, loser);
        const QString winner = practise(crm, u"create"_s,
            {{"object"_L1, "Account"_L1}, {"fields"_L1, QJsonObject{{"Name"_L1, "New"_L1}}}});
        practise(crm, u"merge"_s, {{"winner"_L1, winner}, {"loser"_L1, loser}});
        VERIFY_DONE(w.sync());
        QCOMPARE(w.text(holderOfMyPlan), winner);
        compareWithFresh(crm, w, Scope::All, loser);
    }

    void aHandfulOfAccountsMayAllLeave()
    {
        SalesforceSandbox crm(company(20));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        QVERIFY(w.number(alive) > 0);
        shorten(w, 0);
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number(alive), 0);
    }
};

QTEST_GUILESS_MAIN(TestScopeKeeper)
#include "tst_scopekeeper.moc"
