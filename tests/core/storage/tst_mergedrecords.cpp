#include "core/storage/mirrorrepository.h"
#include "tests/support/facts.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QByteArray, FieldValue>>;

MirrorRecord record(Entity entity, const QByteArray &id, const Values &values = {})
{
    static qint64 hash = 0;
    const EntityDef &def = entityDef(entity);
    MirrorRecord made{.entity = entity, .remoteId = id, .modifiedAt = 1, .contentHash = ++hash};
    made.values.resize(def.fields.size());
    for (const auto &[name, value] : values) {
        const auto at = std::ranges::find_if(def.fields, [&](const FieldDef &f) { return name == f.name; });
        Q_ASSERT(at != def.fields.end());
        made.values[size_t(at - def.fields.begin())] = value;
    }
    return made;
}

MirrorRecord merged(Entity entity, const QByteArray &loser, const QByteArray &winner)
{
    MirrorRecord made = record(entity, loser);
    made.gone = true;
    made.mergedInto = winner;
    return made;
}

/// A profile with an account A: a contact and a subscription of the CRM's below it, and a plan of the user's
/// own.
class Office
{
public:
    Office()
    {
        put(record(Entity::Account, "001A"));
        put(record(Entity::Contact, "003", {{"account", QByteArray("001A")}}));
        put(record(Entity::Subscription, "S", {{"account", QByteArray("001A")}}));
        facts.plan(facts.text("SELECT id FROM account"), u"Mine"_s);
    }

    void put(const MirrorRecord &record)
    {
        ++now;
        const auto stored = mirror.upsert(record, now);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    }

    /// The accounts of contact, subscription and plan, by their remote ids.
    QString holders()
    {
        return facts.text("SELECT group_concat(coalesce(a.remote_id, '-'), ' ') FROM (SELECT account_id FROM "
                          "contact UNION ALL SELECT account_id FROM subscription UNION ALL SELECT account_id "
                          "FROM success_plan) c LEFT JOIN account a ON a.id = c.account_id");
    }

    TestProfile profile;
    Facts facts{profile};
    MirrorRepository mirror{profile.db(), u"sf"_s};
    qint64 now = 0;
};

} // namespace

/// What belongs to a record follows it into the one that it was merged into.
class TestMergedRecords : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatBelongsToAnAccountGoesToItsWinner()
    {
        Office o;
        o.put(record(Entity::Account, "001B"));
        o.put(merged(Entity::Account, "001A", "001B"));
        QCOMPARE(o.holders(), u"001B 001B 001B"_s);
        QCOMPARE(o.facts.text("SELECT account_remote_id FROM contact"), u"001B"_s);
    }

    void whatBelongsToAnAccountStaysUntilItsWinnerIsHere()
    {
        Office o;
        o.put(merged(Entity::Account, "001A", "001B"));
        QCOMPARE(o.holders(), u"001A 001A 001A"_s);
        QCOMPARE(o.facts.text("SELECT account_remote_id FROM contact"), u"001A"_s);
        QVERIFY(o.mirror.linkReferences({Entity::Account}));
        QCOMPARE(o.holders(), u"001A 001A 001A"_s);

        o.put(record(Entity::Account, "001C")); // another one
        QCOMPARE(o.holders(), u"001A 001A 001A"_s);
        o.put(record(Entity::Account, "001B"));
        QCOMPARE(o.holders(), u"001B 001B 001B"_s);
        QCOMPARE(o.facts.text("SELECT account_remote_id FROM contact"), u"001B"_s);
    }

    /// As after a restart: nothing is remembered but what is in the database.
    void aWinnerIsKnownAlsoInALaterRun()
    {
        Office o;
        o.put(merged(Entity::Account, "001A", "001B"));
        QVERIFY(MirrorRepository(o.profile.db(), u"sf"_s).upsert(record(Entity::Account, "001B"), 9));
        QCOMPARE(o.holders(), u"001B 001B 001B"_s);
    }

    void aWinnerOutOfScopeTakesOverOnceItIsBack()
    {
        Office o;
        o.put(record(Entity::Account, "001B"));
        QVERIFY(o.mirror.leaveScope("001B", 7));
        o.put(merged(Entity::Account, "001A", "001B"));
        QCOMPARE(o.holders(), u"001A 001A 001A"_s);
        o.put(record(Entity::Account, "001B"));
        QCOMPARE(o.holders(), u"001B 001B 001B"_s);
    }

    void anAccountOfAnotherConnectionIsNoWinner()
    {
        Office o;
        o.profile.addConnection(u"other"_s);
        o.put(merged(Entity::Account, "001A", "001B"));
        QVERIFY(MirrorRepository(o.profile.db(), u"other"_s).upsert(record(Entity::Account, "001B"), 9));
        QCOMPARE(o.holders(), u"001A 001A 001A"_s);
    }

    void aChainOfMergesEndsAtItsLastWinner_data()
    {
        QTest::addColumn<bool>("isMiddleHere");
        QTest::addColumn<bool>("isFirstMergedFirst");
        QTest::addColumn<bool>("isLastHereBefore");
        for (const bool isMiddleHere : {false, true}) {
            for (const bool isFirstMergedFirst : {false, true}) {
                for (const bool isLastHereBefore : {false, true}) {
                    // Of a middle that was never here and merged first, nothing is kept: CRMs write in order.
                    if (isMiddleHere || isFirstMergedFirst)
                        QTest::addRow("middle here %d, in order %d, last here %d", isMiddleHere,
                            isFirstMergedFirst, isLastHereBefore)
                            << isMiddleHere << isFirstMergedFirst << isLastHereBefore;
                }
            }
        }
    }

    void aChainOfMergesEndsAtItsLastWinner()
    {
        QFETCH(bool, isMiddleHere);
        QFETCH(bool, isFirstMergedFirst);
        QFETCH(bool, isLastHereBefore);
        Office o;
        if (isMiddleHere)
            o.put(record(Entity::Account, "001B"));
        if (isLastHereBefore)
            o.put(record(Entity::Account, "001C"));
        if (isFirstMergedFirst)
            o.put(merged(Entity::Account, "001A", "001B"));
        o.put(merged(Entity::Account, "001B", "001C"));
        if (!isFirstMergedFirst)
            o.put(merged(Entity::Account, "001A", "001B"));
        QVERIFY(!o.holders().contains(u'-'));
        if (!isLastHereBefore)
            o.put(record(Entity::Account, "001C"));
        QCOMPARE(o.holders(), u"001C 001C 001C"_s);
    }

    void subsidiariesOfAnAccountFollow()
    {
        Office o;
        o.put(record(Entity::Account, "001D", {{"parent", QByteArray("001A")}}));
        const char *parent
            = "SELECT c.parent_remote_id || p.remote_id FROM account c JOIN account p ON p.id = c.parent_id";
        QCOMPARE(o.facts.text(parent), u"001A001A"_s);
        o.put(merged(Entity::Account, "001A", "001B"));
        QCOMPARE(o.facts.text(parent), u"001A001A"_s);
        o.put(record(Entity::Account, "001B"));
        QCOMPARE(o.facts.text(parent), u"001B001B"_s);
    }

    void noAccountBecomesItsOwnParent()
    {
        Office o;
        o.put(record(Entity::Account, "001B", {{"parent", QByteArray("001A")}}));
        o.put(merged(Entity::Account, "001A", "001B"));
        QVERIFY(o.facts.text("SELECT parent_remote_id FROM account WHERE remote_id = '001B'") != u"001B"_s);
    }

    void whateverNamesAContactFollows_data()
    {
        QTest::addColumn<bool>("isWinnerHereBefore");
        QTest::newRow("into one that is here") << true;
        QTest::newRow("into one that comes later") << false;
    }

    void whateverNamesAContactFollows()
    {
        QFETCH(bool, isWinnerHereBefore);
        Office o;
        const QByteArray loser = "003";
        for (const Entity entity : {Entity::Case, Entity::Interaction, Entity::Task, Entity::SurveyResponse})
            o.put(record(entity, "X", {{"contact", loser}}));
        o.put(record(Entity::Contact, "004", {{"reports_to", loser}}));
        o.put(record(Entity::Case, "Y", {{"contact", QByteArray("004")}}));
        o.facts.objective(o.facts.text("SELECT id FROM success_plan"), u"O"_s,
            {{u"source"_s, u"sf"_s}, {u"remote_id"_s, u"O"_s}, {u"sponsor_remote_id"_s, u"003"_s}});
        const char *named = R"(
            SELECT group_concat(n.remote || coalesce(c.remote_id, '-'), ' ') FROM (
                SELECT contact_remote_id AS remote, contact_id AS id FROM support_case WHERE remote_id = 'X'
                UNION ALL SELECT contact_remote_id, contact_id FROM interaction
                UNION ALL SELECT contact_remote_id, contact_id FROM task
                UNION ALL SELECT contact_remote_id, contact_id FROM survey_response
                UNION ALL SELECT reports_to_remote_id, reports_to_id FROM contact WHERE remote_id = '004'
            ) n LEFT JOIN contact c ON c.id = n.id)";
        QCOMPARE(o.facts.text(named), u"003003 003003 003003 003003 003003"_s);
        if (isWinnerHereBefore)
            o.put(record(Entity::Contact, "005"));
        o.put(merged(Entity::Contact, loser, "005"));
        if (!isWinnerHereBefore) {
            QCOMPARE(o.facts.text(named), u"003003 003003 003003 003003 003003"_s);
            o.put(record(Entity::Contact, "005"));
        }
        QCOMPARE(o.facts.text(named), u"005005 005005 005005 005005 005005"_s);
        QCOMPARE(o.facts.text("SELECT sponsor_remote_id FROM objective"), u"005"_s);
        QCOMPARE(o.facts.text("SELECT contact_remote_id FROM support_case WHERE remote_id = 'Y'"), u"004"_s);
    }
};

QTEST_GUILESS_MAIN(TestMergedRecords)
#include "tst_mergedrecords.moc"
