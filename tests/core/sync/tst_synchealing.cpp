#include "tests/support/cachecontent.h"
#include "tests/support/verifydone.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;

namespace {

/// Ends a run as a killed program does: nothing more is written, not even to the log.
struct Killed
{
};

/// Lets the n-th request of a run be its last.
void killAt(Workbench &w, int n)
{
    w.transport.intercept
        = [&w, n, first = w.transport.sent](const HttpRequest &) -> SandboxTransport::Answer {
        if (w.transport.sent - first == n)
            throw Killed();
        return std::nullopt;
    };
}

/// True when the run was killed; false when it had ended before.
bool runUntilKilled(Workbench &w)
{
    try {
        (void)w.sync();
        return false;
    } catch (const Killed &) {
        return true;
    }
}

/// What others did between two runs: a bit of everything.
void editEverything(Workbench &w)
{
    const auto mine = [&w](int n) {
        return w.text(n == 0
                ? "SELECT remote_id FROM account WHERE gone_at IS NULL AND owner_remote_id = (SELECT "
                  "user_remote_id FROM connection) ORDER BY remote_id LIMIT 1"
                : n == 1
                ? "SELECT remote_id FROM account WHERE gone_at IS NULL AND owner_remote_id = (SELECT "
                  "user_remote_id FROM connection) ORDER BY remote_id LIMIT 1 OFFSET 1"
                : "SELECT remote_id FROM account WHERE gone_at IS NULL AND owner_remote_id = (SELECT "
                  "user_remote_id FROM connection) ORDER BY remote_id LIMIT 1 OFFSET 2");
    };
    const QJsonObject renamed{{"Name"_L1, "Renamed"_L1}};
    practise(w.crm, u"update"_s, {{"id"_L1, mine(0)}, {"fields"_L1, renamed}});
    practise(w.crm, u"merge"_s, {{"winner"_L1, mine(0)}, {"loser"_L1, mine(1)}});
    practise(w.crm, u"owner"_s,
        {{"id"_L1, mine(2)},
            {"owner"_L1, w.text("SELECT remote_id FROM user ORDER BY remote_id DESC LIMIT 1")}});
    practise(w.crm, u"delete"_s,
        {{"id"_L1, w.text("SELECT remote_id FROM support_case ORDER BY remote_id LIMIT 1")}});
    practise(w.crm, u"update"_s,
        {{"id"_L1, w.text("SELECT remote_id FROM objective ORDER BY remote_id LIMIT 1")},
            {"fields"_L1, renamed}});
    practise(w.crm, u"create"_s,
        {{"object"_L1, "Contact"_L1},
            {"fields"_L1, QJsonObject{{"AccountId"_L1, mine(0)}, {"LastName"_L1, "New"_L1}}}});
}

/// The list of accounts in scope is all that there are, but @p absent, the first of them; in the middle of
/// the first slice of @p killIn the program dies.
void listAllBut(Workbench &w, const QString &absent, const QString &killIn = {})
{
    w.transport.intercept
        = [&w, absent, killIn, isIn = false](const HttpRequest &request) mutable -> SandboxTransport::Answer {
        const QString query = request.url.query(QUrl::FullyDecoded);
        if (isIn && query.isEmpty())
            throw Killed();
        isIn = !killIn.isEmpty() && query.contains(u"FROM %1 WHERE"_s.arg(killIn));
        if (!request.url.query(QUrl::FullyEncoded).contains(u"SELECT%20Id%20FROM%20Account"_s))
            return std::nullopt;
        HttpRequest all = request;
        all.url.setQuery(u"q=SELECT+Id+FROM+Account+ORDER+BY+Id"_s);
        auto answer = w.transport.forward(all);
        QJsonObject page = QJsonDocument::fromJson(answer->body).object();
        QJsonArray records = page["records"_L1].toArray();
        if (records.first()["Id"_L1] == absent)
            records.removeFirst();
        page["records"_L1] = records;
        answer->body = QJsonDocument(page).toJson(QJsonDocument::Compact);
        return answer;
    };
}

/// What is not gone; without plans, which stay with an account that leaves.
QMap<QString, QString> aliveContent(Workbench &w)
{
    static const QStringList plans = {u"success_plan"_s, u"objective"_s, u"outcome"_s, u"step"_s};
    auto content = cacheContent(w.db());
    content.removeIf([](const auto &row) {
        return row.value().startsWith(u"gone_at IS NOT NULL=1"_s)
            || plans.contains(row.key().section(u' ', 0, 0));
    });
    return content;
}

struct Countdown
{
    qint64 left;
    bool hit = false;
};

int interrupt(void *data)
{
    auto *countdown = static_cast<Countdown *>(data);
    if (--countdown->left != 0)
        return 0;
    countdown->hit = true;
    return 1;
}

} // namespace

/// A run may stop anywhere, for any reason: the next one goes on to the same end.
class TestSyncHealing : public QObject
{
    Q_OBJECT

private:
    static void compare(Workbench &w, const QMap<QString, QString> &expected, qint64 n)
    {
        const SyncReport healed = w.sync();
        QVERIFY2(!healed.stoppedBy, qPrintable(u"n = %1: %2"_s.arg(n).arg(problemOf(healed))));
        const QString difference = firstDifference(expected, cacheContent(w.db()));
        QVERIFY2(difference.isEmpty(), qPrintable(u"n = %1: %2"_s.arg(n).arg(difference)));
        QCOMPARE(danglingReferences(w.db()), QString());
        const SyncReport again = w.sync();
        QVERIFY2(again.rowsWritten == 0 && again.plansWritten == 0, qPrintable(u"n = %1"_s.arg(n)));
    }

private slots:
    void init() { failOnAnyWarning(); }

    void goesOnAfterBeingKilledAtAnyRequest_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("mine") << Scope::Mine;
        QTest::newRow("all") << Scope::All;
    }

    void goesOnAfterBeingKilledAtAnyRequest()
    {
        QFETCH(Scope, scope);
        SalesforceSandbox crm(company(6));
        practise(crm, u"faults"_s, {{"kind"_L1, "pageSize"_L1}, {"size"_L1, 150}, {"times"_L1, -1}});
        Workbench reference(crm, scope);
        VERIFY_DONE(reference.sync());
        const auto expected = cacheContent(reference.db());
        int kills = 0;
        for (int n = 1;; ++n, ++kills) {
            Workbench w(crm, scope);
            killAt(w, n);
            const bool killed = runUntilKilled(w);
            w.transport.intercept = nullptr;
            if (!killed)
                break;
            QCOMPARE(w.text("SELECT outcome FROM sync_run"), u"running"_s);
            compare(w, expected, n);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(w.number("SELECT count(*) FROM sync_run WHERE outcome = 'interrupted'"), 1);
        }
        qInfo("killed at each of %d requests", kills);
        QVERIFY(kills > 30);
    }

    /// With more accounts than a query takes, one that leaves moves all behind it up by one, and with them
    /// records that are older than the last one stored.
    void theScopeMayChangeBetweenAKillAndTheNextRun()
    {
        SalesforceSandbox crm(company(205));
        practise(crm, u"faults"_s, {{"kind"_L1, "pageSize"_L1}, {"size"_L1, 100}, {"times"_L1, -1}});
        Workbench before(crm, Scope::All);
        VERIFY_DONE(before.sync());
        const QString leaver = before.text("SELECT min(remote_id) FROM account");
        const QString next
            = before.text("SELECT remote_id FROM account ORDER BY remote_id LIMIT 1 OFFSET 200");
        for (const char *sql : {"SELECT min(remote_id) FROM contact",
                 "SELECT min(remote_id) FROM support_case", "SELECT min(remote_id) FROM opportunity"})
            practise(crm, u"update"_s,
                {{"id"_L1, before.text(sql)}, {"at"_L1, "2026-11-01T00:00:00Z"_L1},
                    {"fields"_L1, QJsonObject{{"AccountId"_L1, next}}}});
        Workbench reference(crm, Scope::Mine);
        listAllBut(reference, leaver);
        VERIFY_DONE(reference.sync());
        const auto expected = aliveContent(reference);
        for (const auto &object : {u"Contact"_s, u"Case"_s, u"Opportunity"_s}) {
            Workbench w(crm, Scope::Mine);
            listAllBut(w, {}, object);
            QVERIFY(runUntilKilled(w));
            listAllBut(w, leaver);
            VERIFY_DONE(w.sync());
            const QString difference = firstDifference(expected, aliveContent(w));
            QVERIFY2(difference.isEmpty(), qPrintable(object + u": "_s + difference));
        }
    }

    /// A run that was killed again and again, each time a little later.
    void manyKillsInOneProfileEndAsNone()
    {
        SalesforceSandbox crm(company(6));
        practise(crm, u"faults"_s, {{"kind"_L1, "pageSize"_L1}, {"size"_L1, 100}, {"times"_L1, -1}});
        Workbench reference(crm);
        VERIFY_DONE(reference.sync());
        Workbench w(crm);
        // Six requests lie before the first page.
        for (int n = 7 + 17; n < 60; n += 3) {
            killAt(w, n);
            if (!runUntilKilled(w))
                break;
        }
        w.transport.intercept = nullptr;
        compare(w, cacheContent(reference.db()), 0);
    }

    void aRunThatBringsChangesMayBeKilledAnywhereToo_data() { goesOnAfterBeingKilledAtAnyRequest_data(); }
    void aRunThatBringsChangesMayBeKilledAnywhereToo()
    {
        QFETCH(Scope, scope);
        // The company changes once; each profile was there before it did.
        SalesforceSandbox crm(company(30));
        std::list<Workbench> profiles;
        for (int n = 0; n < 45; n += 2)
            profiles.emplace_back(crm, scope);
        for (Workbench &w : profiles)
            VERIFY_DONE(w.sync());
        editEverything(profiles.front());
        Workbench &undisturbed = profiles.front();
        VERIFY_DONE(undisturbed.sync());
        const auto expected = cacheContent(undisturbed.db());
        int n = 0;
        int kills = 0;
        for (Workbench &w : profiles) {
            killAt(w, ++n);
            kills += runUntilKilled(w) ? 1 : 0;
            w.transport.intercept = nullptr;
            compare(w, expected, n);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("killed at each of the first %d requests", kills);
        QVERIFY(kills > 15);
    }

    /// For every n, the n-th commit of a run fails.
    void everyCommitMayFail()
    {
        SalesforceSandbox crm(company(5));
        Workbench reference(crm, Scope::Mine);
        VERIFY_DONE(reference.sync());
        const auto expected = cacheContent(reference.db());
        for (qint64 n = 1;; ++n) {
            Workbench w(crm, Scope::Mine);
            Countdown countdown{n};
            sqlite3_commit_hook(w.db().handle(), interrupt, &countdown);
            const SyncReport report = w.sync();
            sqlite3_commit_hook(w.db().handle(), nullptr, nullptr);
            if (!countdown.hit) {
                VERIFY_DONE(report);
                qInfo("failed at each of %lld commits", static_cast<long long>(n - 1));
                QVERIFY(n > 30);
                return;
            }
            QCOMPARE(report.stoppedBy->code, ErrorCode::Storage);
            compare(w, expected, n);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// The n-th step of SQLite's machine fails. There are millions, so a sample of them; SEED repeats it.
    void anyStepOfTheDatabaseMayFail()
    {
        const quint64 seed = qEnvironmentVariableIsSet("SEED") ? qgetenv("SEED").toULongLong() : 20261121;
        qInfo("SEED=%llu", static_cast<unsigned long long>(seed));
        QRandomGenerator random(static_cast<quint32>(seed));
        SalesforceSandbox crm(company(4));
        Workbench reference(crm, Scope::Mine);
        const Connection referenceConnection = reference.connection();
        Countdown count{0};
        sqlite3_progress_handler(reference.db().handle(), 1, interrupt, &count);
        VERIFY_DONE(reference.sync(referenceConnection));
        sqlite3_progress_handler(reference.db().handle(), 0, nullptr, nullptr);
        const qint64 steps = -count.left;
        const auto expected = cacheContent(reference.db());
        for (int sample = 0; sample < 60; ++sample) {
            const qint64 n = 1 + qint64(random.generate64() % quint64(steps));
            Workbench w(crm, Scope::Mine);
            const Connection connection = w.connection();
            Countdown countdown{n};
            sqlite3_progress_handler(w.db().handle(), 1, interrupt, &countdown);
            const SyncReport report = w.sync(connection);
            sqlite3_progress_handler(w.db().handle(), 0, nullptr, nullptr);
            QVERIFY(countdown.hit);
            QVERIFY2(report.stoppedBy, qPrintable(QString::number(n)));
            compare(w, expected, n);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("failed at 60 of %lld steps", static_cast<long long>(steps));
    }
};

QTEST_GUILESS_MAIN(TestSyncHealing)
#include "tst_synchealing.moc"
