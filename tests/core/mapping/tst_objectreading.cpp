#include "core/mapping/mappingfile.h"
#include "core/mapping/objectreading.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = R"(
[connector]
id = "Id"
modified = "SystemModstamp"
deleted = "IsDeleted"
merged = "MasterRecordId"
currency = { field = "CurrencyIsoCode", default = "@org" }
[object.Account]
filter = { Id = "account" }
[object.Line]
filter = { "Parent.AccountId" = "account" }
[entity.account]
object = "Account"
extra = ["Kept__c", "Absent__c"]
[entity.account.fields]
name = "Name"
segment = { from = ["Segment__c", "Type"] }
industry = "Industry"
city = { from = "City__c", optional = true }
[entity.order]
object = "Line"
[entity.order.fields]
number = "Name"
)";

RemoteObject remote(const QString &name, const QStringList &fields)
{
    return {
        .name = name, .isPresent = true, .keyPrefix = u"001"_s, .fields = fields, .parents = {u"Parent"_s}};
}

} // namespace

class TestObjectReading : public QObject
{
    Q_OBJECT

private:
    Mapping m_mapping;

    ObjectReading read(const RemoteObject &object, const QString &currency = u"KRW"_s)
    {
        const auto rule = std::ranges::find(m_mapping.objects, object.name, &ObjectRule::object);
        return resolve(m_mapping, *rule, {{object.name, object}}, currency);
    }

private slots:
    void init() { failOnAnyWarning(); }
    void initTestCase() { m_mapping = *readMapping(text, {}); }

    void asksForWhatTheOrgHas()
    {
        const ObjectReading reading = read(remote(u"Account"_s,
            {u"Id"_s, u"SystemModstamp"_s, u"IsDeleted"_s, u"Name"_s, u"Type"_s, u"Kept__c"_s,
                u"Unused__c"_s}));
        QVERIFY(!reading.isAbsent);
        QCOMPARE(
            reading.fields, (QByteArrayList{"Id", "SystemModstamp", "IsDeleted", "Name", "Type", "Kept__c"}));
        QCOMPARE(reading.missing, (QStringList{u"Industry"_s, u"Absent__c"_s}));
        QCOMPARE(reading.merged, -1);
        QCOMPARE(reading.currencySlot, -1);
        QCOMPARE(reading.labels, QByteArrayList{"Name"});
    }

    void theRecordsOwnCurrencyIsAskedForWhereThereIsOne()
    {
        const RemoteObject object
            = remote(u"Account"_s, {u"Id"_s, u"SystemModstamp"_s, u"CurrencyIsoCode"_s});
        QVERIFY(read(object).currencySlot >= 0);
        QCOMPARE(read(object).currency, "KRW");
    }

    void anObjectIsAbsentWithoutWhatReadingNeeds_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("no id") << QStringList{u"SystemModstamp"_s, u"Name"_s};
        QTest::newRow("no stamp") << QStringList{u"Id"_s, u"Name"_s};
        QTest::newRow("nothing") << QStringList();
    }

    void anObjectIsAbsentWithoutWhatReadingNeeds()
    {
        QFETCH(QStringList, fields);
        QVERIFY(read(remote(u"Account"_s, fields)).isAbsent);
    }

    void anObjectIsAbsentWithoutTheWayToItsAccount()
    {
        RemoteObject line = remote(u"Line"_s, {u"Id"_s, u"SystemModstamp"_s, u"Name"_s});
        QVERIFY(!read(line).isAbsent);
        line.parents.clear();
        QVERIFY(read(line).isAbsent);
    }

    void anObjectThatTheUserCannotSeeIsAbsent()
    {
        RemoteObject object = remote(u"Account"_s, {u"Id"_s, u"SystemModstamp"_s});
        object.isPresent = false;
        QVERIFY(read(object).isAbsent);
    }

    void itsIdentityFollowsWhateverChangesValues()
    {
        const RemoteObject object = remote(u"Account"_s, {u"Id"_s, u"SystemModstamp"_s, u"Name"_s});
        RemoteObject other = object;
        other.fields.append(u"Unused__c"_s);
        QCOMPARE(read(other).identity, read(object).identity);
        other.fields.append(u"Industry"_s);
        QVERIFY(read(other).identity != read(object).identity);
        QVERIFY(read(object, u"USD"_s).identity != read(object).identity);
    }

    void namesEveryObjectThatAMappingNeeds()
    {
        const auto shipped = loadMapping(u"salesforce"_s, {});
        const QStringList objects = objectsOf(*shipped);
        QCOMPARE(QSet<QString>(objects.cbegin(), objects.cend()).size(), objects.size());
        QVERIFY(objects.contains(u"AccountPlanObjective"_s));
        QVERIFY(objects.contains(u"AccountTeamMember"_s));
    }
};

QTEST_GUILESS_MAIN(TestObjectReading)
#include "tst_objectreading.moc"
