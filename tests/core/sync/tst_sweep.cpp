#include "core/connectors/pagesplitter.h"
#include "tests/support/cachecontent.h"
#include "tests/support/verifydone.h"
#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;
using sandbox::SalesforceSandbox;

namespace {

/// @p page without the records for whose id @p isPurged holds; the others keep their bytes.
QByteArray without(const QByteArray &page, const std::function<bool(const QByteArray &)> &isPurged)
{
    const auto split = splitPage(page, "records");
    if (!split)
        return page;
    QByteArray rest = page;
    for (auto record = split->records.rbegin(); record != split->records.rend(); ++record) {
        if (!isPurged(rawText(*record, "Id").toByteArray()))
            continue;
        const qsizetype at = record->data() - page.constData();
        const qsizetype end = at + record->size();
        if (rest.at(end) == ',')
            rest.remove(at, record->size() + 1);
        else if (rest.at(at - 1) == ',')
            rest.remove(at - 1, record->size() + 1);
        else
            rest.remove(at, record->size());
    }
    return rest;
}

/// From now on the CRM does not know such records, not even as deleted.
void purge(Workbench &w, const std::function<bool(const QByteArray &)> &isPurged)
{
    w.transport.intercept = [&w, isPurged](const HttpRequest &request) -> SandboxTransport::Answer {
        auto answer = w.transport.forward(request);
        answer->body = without(answer->body, isPurged);
        return answer;
    };
}

void purge(Workbench &w, const QString &ids)
{
    const QByteArrayList all = ids.toLatin1().split(',');
    purge(w, [all](const QByteArray &id) { return all.contains(id); });
}

/// As Workbench::text(), of a query that is put together.
QString textOf(Workbench &w, const QByteArray &sql)
{
    Statement q = w.db().prepareNamed(sql, [&sql] { return sql; });
    QString value;
    if (q.next())
        q >> value;
    return value;
}

} // namespace

/// What no deletion tells of is found by reading everything.
class TestSweep : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *aliveContacts = "SELECT count(*) FROM contact WHERE gone_at IS NULL";
    static constexpr const char *aContact
        = "SELECT remote_id FROM contact WHERE gone_at IS NULL AND account_id "
          "IS NOT NULL ORDER BY remote_id LIMIT 1";

private slots:
    void init() { failOnAnyWarning(); }

    /// Its new account is nobody's that this user reads, so no query brings it any more.
    void aChildThatMovedOutOfScopeGoes()
    {
        SalesforceSandbox crm(company(60));
        Workbench all(crm, Scope::All);
        VERIFY_DONE(all.sync());
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const QString elsewhere = all.text(
            "SELECT remote_id FROM account WHERE owner_remote_id <> (SELECT user_remote_id FROM connection) "
            "AND id NOT IN (SELECT account_id FROM account_member WHERE user_remote_id = (SELECT "
            "user_remote_id FROM connection)) ORDER BY remote_id LIMIT 1");
        const QString contact = w.text(aContact);
        practise(
            crm, u"update"_s, {{"id"_L1, contact}, {"fields"_L1, QJsonObject{{"AccountId"_L1, elsewhere}}}});
        const SyncReport full = w.sync({.full = true});
        VERIFY_DONE(full);
        QCOMPARE(full.rowsWritten, 1);
        QCOMPARE(full.objects.at(Entity::Contact).gone, 1);
        QCOMPARE(full.objects.at(Entity::Contact).read, w.number(aliveContacts));
        QCOMPARE(w.text("SELECT remote_id FROM contact WHERE gone_at IS NOT NULL"), contact);
        QCOMPARE(w.sync({.full = true}).rowsWritten, 0);
        QCOMPARE(w.sync().rowsWritten, 0);
        Workbench fresh(crm, Scope::Mine);
        VERIFY_DONE(fresh.sync());
        auto actual = cacheContent(w.db());
        QCOMPARE(actual.remove(u"contact "_s + contact), 1);
        QCOMPARE(firstDifference(cacheContent(fresh.db()), actual), QString());
    }

    void whatWasPurgedGoesAndMayComeBack_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<Scope>("scope");
        for (const auto &[object, table] :
            {std::pair("Contact", "contact"), std::pair("AccountTeamMember", "account_member"),
                std::pair("Task", "step"), std::pair("Task", "task"), std::pair("Event", "interaction"),
                std::pair("AccountPlanObjective", "objective")}) {
            QTest::addRow("%s of all", table)
                << QString::fromLatin1(object) << QByteArray(table) << Scope::All;
            QTest::addRow("%s of mine", table)
                << QString::fromLatin1(object) << QByteArray(table) << Scope::Mine;
        }
    }

    void whatWasPurgedGoesAndMayComeBack()
    {
        QFETCH(QString, object);
        QFETCH(QByteArray, table);
        QFETCH(Scope, scope);
        SalesforceSandbox crm(company(40));
        Workbench w(crm, scope);
        VERIFY_DONE(w.sync());
        const auto before = cacheContent(w.db());
        const QByteArray ofObject = object == u"Event"_s ? " AND kind = 'meeting'" : "";
        const QString id
            = textOf(w, "SELECT max(remote_id) FROM " + table + " WHERE gone_at IS NULL" + ofObject);
        purge(w, id);
        VERIFY_DONE(w.sync());
        QCOMPARE(textOf(w, "SELECT count(*) FROM " + table + " WHERE gone_at IS NOT NULL"), u"0"_s);
        const SyncReport full = w.sync({.full = true});
        VERIFY_DONE(full);
        // With an objective, its steps go: it is by their objective that they are read.
        if (table != "objective")
            QCOMPARE(full.rowsWritten + full.plansWritten, 1);
        QCOMPARE(
            textOf(w, "SELECT group_concat(remote_id) FROM " + table + " WHERE gone_at IS NOT NULL"), id);
        const SyncReport again = w.sync({.full = true});
        QCOMPARE(again.rowsWritten + again.plansWritten, 0);
        w.transport.intercept = nullptr;
        VERIFY_DONE(w.sync({.full = true}));
        QCOMPARE(firstDifference(before, cacheContent(w.db())), QString());
    }

    void anAccountThatWasPurgedTakesItsChildrenAlong()
    {
        SalesforceSandbox crm(company(30));
        Workbench w(crm, Scope::All);
        VERIFY_DONE(w.sync());
        const QString account = w.text("SELECT remote_id FROM account ORDER BY remote_id LIMIT 1");
        const QString contacts
            = w.text("SELECT group_concat(remote_id) FROM contact WHERE account_id = (SELECT id "
                     "FROM account ORDER BY remote_id LIMIT 1)");
        purge(w, account + u',' + contacts);
        VERIFY_DONE(w.sync({.full = true}));
        QCOMPARE(w.text("SELECT remote_id FROM account WHERE gone_at IS NOT NULL"), account);
        QCOMPARE(w.number("SELECT count(*) FROM contact c JOIN account a ON a.id = c.account_id WHERE "
                          "a.gone_at IS NOT NULL AND c.gone_at IS NULL"),
            0);
        QCOMPARE(w.sync({.full = true}).rowsWritten, 0);
    }

    void whatTheUserWroteIntoAPartOfAPlanStays()
    {
        SalesforceSandbox crm(company(20));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const QString id = w.text("SELECT remote_id FROM objective ORDER BY remote_id LIMIT 1");
        QVERIFY(
            w.db().script("UPDATE objective SET title = 'Mine' WHERE remote_id = '" + id.toLatin1() + "'"));
        purge(w, id);
        QCOMPARE(w.sync({.full = true}).conflicts, 1);
        QCOMPARE(w.number("SELECT count(*) FROM objective WHERE title = 'Mine' AND gone_at IS NULL"), 1);
        const SyncReport again = w.sync({.full = true});
        QCOMPARE(again.conflicts + again.plansWritten + again.rowsWritten, 0);
    }

    /// Plans stay with an account that leaves the scope, and are not read there any more.
    void aPlanOfAnAccountThatLeftIsNotMissed()
    {
        SalesforceSandbox crm(company(60));
        Workbench w(crm, Scope::Mine);
        VERIFY_DONE(w.sync());
        const QString account = w.text(
            "SELECT a.remote_id FROM account a JOIN success_plan p ON p.account_id = a.id WHERE "
            "a.owner_remote_id = (SELECT user_remote_id FROM connection) ORDER BY a.remote_id LIMIT 1");
        practise(crm, u"owner"_s,
            {{"id"_L1, account},
                {"owner"_L1,
                    w.text("SELECT remote_id FROM user WHERE remote_id <> (SELECT user_remote_id FROM "
                           "connection) ORDER BY remote_id DESC LIMIT 1")}});
        VERIFY_DONE(w.sync({.full = true}));
        QCOMPARE(w.text("SELECT remote_id FROM account WHERE gone_at IS NOT NULL"), account);
        for (const char *table : {"success_plan", "objective", "outcome", "step"})
            QCOMPARE(textOf(w, "SELECT count(*) FROM " + QByteArray(table) + " WHERE gone_at IS NOT NULL"),
                u"0"_s);
    }

    void anAnswerThatLostTooMuchIsNotBelieved_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<bool>("isBelieved");
        QTest::newRow("nothing is left") << 0 << false;
        QTest::newRow("a few are left, and the user asked to read all anew") << 5 << true;
    }

    void anAnswerThatLostTooMuchIsNotBelieved()
    {
        QFETCH(int, kept);
        QFETCH(bool, isBelieved);
        SalesforceSandbox crm(company(20));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const int before = w.number(aliveContacts);
        QVERIFY(before > 20);
        const QString last = textOf(w,
            "SELECT max(remote_id) FROM (SELECT remote_id FROM contact ORDER BY remote_id LIMIT "
                + QByteArray::number(kept) + ')');
        purge(w, [last](const QByteArray &id) { return id.startsWith("003") && id > last.toLatin1(); });
        VERIFY_DONE(w.sync({.full = true}));
        QCOMPARE(w.number(aliveContacts), isBelieved ? kept : before);
        w.transport.intercept = nullptr;
        VERIFY_DONE(w.sync({.full = true}));
        QCOMPARE(w.number(aliveContacts), before);
    }

    /// One that went on later has not seen what came before.
    void aPassThatWasInterruptedTakesNothingAway()
    {
        SalesforceSandbox crm(company(10));
        practise(crm, u"faults"_s, {{"kind"_L1, "pageSize"_L1}, {"size"_L1, 5}, {"times"_L1, -1}});
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const int before = w.number(aliveContacts);
        const SyncReport stopped = w.sync({.full = true}, [&](const SyncProgress &now) {
            if (now.stage == SyncProgress::Stage::Reading && now.entity == Entity::Contact && now.count > 0)
                w.stop.request_stop();
        });
        QCOMPARE(stopped.stoppedBy->code, ErrorCode::Cancelled);
        w.stop = {};
        VERIFY_DONE(w.sync());
        QCOMPARE(w.number(aliveContacts), before);
    }

    void aRecordThatCannotBeReadIsNotMissed()
    {
        SalesforceSandbox crm(company(10));
        Workbench w(crm);
        VERIFY_DONE(w.sync());
        const auto before = cacheContent(w.db());
        practise(crm, u"faults"_s, {{"kind"_L1, "badRecord"_L1}, {"match"_L1, "FROM Contact"_L1}});
        const SyncReport full = w.sync({.full = true});
        VERIFY_DONE(full);
        QCOMPARE(full.skipped.size(), 1);
        QCOMPARE(firstDifference(before, cacheContent(w.db())), QString());
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
