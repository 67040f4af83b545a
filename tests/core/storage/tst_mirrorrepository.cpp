#include "core/storage/mirrorrepository.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

MirrorRecord record(
    Entity entity, const QByteArray &id, std::vector<std::pair<QByteArray, FieldValue>> values)
{
    const EntityDef &def = entityDef(entity);
    MirrorRecord made;
    made.entity = entity;
    made.remoteId = id;
    made.contentHash = qint64(qHash(id));
    made.values.resize(def.fields.size());
    for (const auto &[name, value] : values) {
        const auto at = std::ranges::find_if(def.fields, [&](const FieldDef &f) { return name == f.name; });
        Q_ASSERT(at != def.fields.end());
        made.values[size_t(at - def.fields.begin())] = value;
        made.contentHash = qint64(quint64(made.contentHash) * 31 + value.index());
    }
    return made;
}

} // namespace

class TestMirrorRepository : public QObject
{
    Q_OBJECT

private:
    static QString text(Database &db, const char *sql)
    {
        Statement q = db.prepare(sql);
        QString value;
        if (q.next())
            q >> value;
        return value;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void keepsTheLocalIdAndWritesOnlyWhatChanged()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        MirrorRecord account = record(Entity::Account, "001", {{"name", QByteArray("가온")}});
        const auto first = mirror.upsert(account, 1);
        QVERIFY(first && first->changed);
        QVERIFY(!mirror.upsert(account, 2)->changed);
        account.values[0] = QByteArray("나온");
        account.contentHash += 1;
        const auto changed = mirror.upsert(account, 3);
        QVERIFY(changed->changed);
        QCOMPARE(changed->accountId, first->accountId);
        QCOMPARE(text(p.db(), "SELECT name FROM account"), u"나온"_s);
    }

    void linksAReferenceThatArrivedBeforeItsRecord()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        QVERIFY(mirror.upsert(record(Entity::Contact, "003", {{"account", QByteArray("001")}}), 1));
        QVERIFY(text(p.db(), "SELECT account_id FROM contact").isEmpty());
        const auto account = mirror.upsert(record(Entity::Account, "001", {}), 1);
        QVERIFY(mirror.linkReferences({Entity::Account}));
        QCOMPARE(text(p.db(), "SELECT account_id FROM contact"), QString::fromLatin1(account->accountId));
    }

    void aDeletedRecordStaysWithItsNameAndComesBack()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        MirrorRecord account = record(Entity::Account, "001", {{"name", QByteArray("A")}});
        QVERIFY(mirror.upsert(account, 1));
        MirrorRecord deleted = account;
        deleted.gone = true;
        QVERIFY(mirror.upsert(deleted, 2)->gone);
        QVERIFY(!mirror.upsert(deleted, 3)->changed);
        QCOMPARE(text(p.db(), "SELECT name || gone_reason FROM account"), u"Adeleted"_s);
        QVERIFY(mirror.upsert(account, 4)->changed);
        QVERIFY(text(p.db(), "SELECT gone_at FROM account").isEmpty());
    }

    void aTombstoneOfAnUnknownRecordLeavesNothing()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        MirrorRecord deleted = record(Entity::Account, "001", {});
        deleted.gone = true;
        QVERIFY(!mirror.upsert(deleted, 1)->changed);
        QCOMPARE(text(p.db(), "SELECT count(*) FROM account"), u"0"_s);
    }

    void aMergeMovesTheChildrenToTheWinner()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        MirrorRecord loser = record(Entity::Account, "001", {});
        QVERIFY(mirror.upsert(loser, 1));
        const auto winner = mirror.upsert(record(Entity::Account, "002", {}), 1);
        QVERIFY(mirror.upsert(record(Entity::Contact, "003", {{"account", QByteArray("001")}}), 1));
        loser.gone = true;
        loser.mergedInto = "002";
        QVERIFY(mirror.upsert(loser, 2)->gone);
        QCOMPARE(text(p.db(), "SELECT account_id FROM contact"), QString::fromLatin1(winner->accountId));
        QCOMPARE(text(p.db(), "SELECT merged_into FROM account WHERE remote_id = '001'"), u"002"_s);
    }

    void leavingTheScopeTakesTheChildrenAlong()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        QVERIFY(mirror.upsert(record(Entity::Account, "001", {}), 1));
        QVERIFY(mirror.upsert(record(Entity::Contact, "003", {{"account", QByteArray("001")}}), 1));
        const auto left = mirror.leaveScope("001", 2);
        QVERIFY(left);
        QCOMPARE(left->size(), size_t(2));
        QCOMPARE(text(p.db(), "SELECT gone_reason FROM contact"), u"scope"_s);
    }

    void whatWentWithItsAccountGoesOnlyOnce()
    {
        TestProfile p;
        p.addConnection();
        MirrorRepository mirror(p.db(), u"sf"_s);
        QVERIFY(mirror.upsert(record(Entity::Account, "001", {}), 1));
        QVERIFY(mirror.upsert(record(Entity::Contact, "003", {{"account", QByteArray("001")}}), 1));
        QVERIFY(mirror.leaveScope("001", 2));
        MirrorRecord deleted = record(Entity::Contact, "003", {});
        deleted.gone = true;
        const auto written = mirror.upsert(deleted, 3);
        QVERIFY(written);
        QVERIFY(written->changed);
        QVERIFY(!written->gone);
        QCOMPARE(text(p.db(), "SELECT gone_reason FROM contact"), u"deleted"_s);
    }
};

QTEST_GUILESS_MAIN(TestMirrorRepository)
#include "tst_mirrorrepository.moc"
