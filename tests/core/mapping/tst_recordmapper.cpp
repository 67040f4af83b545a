#include "core/mapping/mappingfile.h"
#include "core/mapping/recordmapper.h"
#include "tests/support/fullschema.h"
#include "tests/support/warnings.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// Maps with the shipped rules (and an overlay), and keeps the page that a mapped record looks into.
class Mapped
{
public:
    explicit Mapped(const QString &object, const QByteArray &overlay = {}, const QString &currency = u"KRW"_s)
        : m_mapping(shipped(overlay))
        , m_schema(fullSchema(m_mapping))
        , m_reading(resolve(m_mapping, *std::ranges::find(m_mapping.objects, object, &ObjectRule::object),
              m_schema, currency))
        , m_mapper(m_reading)
    {
    }

    /// @p fields stands behind an id and a stamp.
    bool map(const QByteArray &fields, bool withHead = true)
    {
        m_page = withHead
            ? R"({"attributes":{"type":"X","url":"/x"},"Id":"X01","SystemModstamp":"2026-03-02T09:15:08.000+0000",)"
                + fields + '}'
            : fields;
        const qsizetype size = m_page.size();
        m_page.append(QByteArray(64, ' '));
        const auto result = m_mapper.map(QByteArrayView(m_page.constData(), size));
        m_record = std::holds_alternative<const MirrorRecord *>(result)
            ? std::get<const MirrorRecord *>(result)
            : nullptr;
        m_reason = std::holds_alternative<SkipReason>(result) ? std::optional(std::get<SkipReason>(result))
                                                              : std::nullopt;
        return m_record;
    }

    const MirrorRecord &record() const { return *m_record; }
    std::optional<SkipReason> reason() const { return m_reason; }

    /// As text: "null", a number, or the text itself.
    QByteArray value(const char *field) const
    {
        const EntityDef &def = entityDef(m_record->entity);
        const auto at = std::ranges::find_if(
            def.fields, [&](const FieldDef &f) { return qstrcmp(f.name, field) == 0; });
        const FieldValue &value = m_record->values.at(size_t(at - def.fields.begin()));
        if (const auto *integer = std::get_if<qint64>(&value))
            return QByteArray::number(*integer);
        if (const auto *real = std::get_if<double>(&value))
            return QByteArray::number(*real);
        if (const auto *text = std::get_if<QByteArray>(&value))
            return QByteArray(text->constData(), text->size());
        return "null";
    }

private:
    static Mapping shipped(const QByteArray &overlay)
    {
        QFile file(u":/mappings/salesforce.toml"_s);
        const bool opened = file.open(QFile::ReadOnly);
        Q_ASSERT(opened);
        return *readMapping(file.readAll(), overlay);
    }

    Mapping m_mapping;
    RemoteSchema m_schema;
    ObjectReading m_reading;
    RecordMapper m_mapper;
    QByteArray m_page;
    const MirrorRecord *m_record = nullptr;
    std::optional<SkipReason> m_reason;
};

} // namespace

class TestRecordMapper : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void mapsAnAccount()
    {
        Mapped m(u"Account"_s);
        QVERIFY(
            m.map("\"Name\":\"\\uD55C빛 "
                  "\\\"A\\\"\",\"OwnerId\":\"005X\",\"NumberOfEmployees\":1200,\"CSM_Segment__c\":\"SMB\","
                  R"("Type":"Customer","CSM_Customer_Since__c":"2021-02-03","IsDeleted":false,)"
                  "\"MasterRecordId\":null,\"Description\":\"a\\r\\nb\",\"Unknown\":{\"x\":[1,\"y\"]}"));
        QCOMPARE(m.record().entity, Entity::Account);
        QCOMPARE(m.record().remoteId, "X01");
        QCOMPARE(m.record().modifiedAt,
            QDateTime(QDate(2026, 3, 2), QTime(9, 15, 8), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(!m.record().gone);
        QCOMPARE(m.value("name"), QByteArray("한빛 \"A\""));
        QCOMPARE(m.value("owner"), "005X");
        QCOMPARE(m.value("employees"), "1200");
        QCOMPARE(m.value("segment"), "SMB");
        QCOMPARE(m.value("customer_since"), "2021-02-03");
        QCOMPARE(m.value("description"), "a\nb");
        QCOMPARE(m.value("industry"), "null");
    }

    void theFirstSourceThatHasAValueCounts()
    {
        Mapped m(u"Account"_s);
        QVERIFY(m.map(R"("CSM_Segment__c":null,"Type":"Customer")"));
        QCOMPARE(m.value("segment"), "Customer");
        QVERIFY(m.map(R"("CSM_Segment__c":"","Type":"Customer")"));
        QCOMPARE(m.value("segment"), "Customer");
    }

    /// Fields may come in any order, and a field of one record must not stay for the next.
    void recordsDoNotMix()
    {
        Mapped m(u"Account"_s);
        QVERIFY(m.map(R"("Phone":"1","Name":"A")"));
        QCOMPARE(m.value("name"), "A");
        QVERIFY(m.map(R"("Name":"B")"));
        QCOMPARE(m.value("name"), "B");
        QCOMPARE(m.value("phone"), "null");
    }

    void anOpportunityOfTypeRenewalIsARenewal()
    {
        Mapped m(u"Opportunity"_s);
        QVERIFY(m.map(
            R"("Type":"Renewal","Amount":1.28E9,"Probability":60.0,"CloseDate":"2026-12-31","IsClosed":false)"));
        QCOMPARE(m.record().entity, Entity::Renewal);
        QCOMPARE(m.value("target"), "1280000000");
        QCOMPARE(m.value("due_on"), "2026-12-31");
        QCOMPARE(m.value("is_closed"), "0");
        QVERIFY(m.map(R"("Type":"Upsell","Amount":12.6)"));
        QCOMPARE(m.record().entity, Entity::Opportunity);
        QCOMPARE(m.value("kind"), "upsell");
        QCOMPARE(m.value("amount"), "13"); // won have no fraction
        QVERIFY(m.map(R"("Type":"Something of their own")"));
        QCOMPARE(m.value("kind"), "other");
        QVERIFY(m.map(R"("Type":null)"));
        QCOMPARE(m.value("kind"), "null");
    }

    void moneyFollowsItsCurrency()
    {
        Mapped m(u"Opportunity"_s, {}, u"USD"_s);
        QVERIFY(m.map(R"("Amount":12.6)"));
        QCOMPARE(m.value("amount"), "1260");
        QCOMPARE(m.record().currency, "USD");
        Mapped fixed(u"Opportunity"_s, "[connector]\ncurrency = { default = \"JPY\" }\n", u"USD"_s);
        QVERIFY(fixed.map(R"("Amount":12.6)"));
        QCOMPARE(fixed.record().currency, "JPY");
    }

    void aTaskIsAnInteractionAStepOrATask_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<Entity>("entity");
        QTest::newRow("call") << QByteArray(R"("TaskSubtype":"Call","WhatId":"001A")") << Entity::Interaction;
        QTest::newRow("e-mail about an objective")
            << QByteArray(R"("TaskSubtype":"Email","WhatId":"2AoX")") << Entity::Interaction;
        QTest::newRow("step") << QByteArray(R"("TaskSubtype":"Task","WhatId":"2AoX")") << Entity::Step;
        QTest::newRow("step without a subtype")
            << QByteArray(R"("TaskSubtype":null,"WhatId":"2AoX")") << Entity::Step;
        QTest::newRow("task") << QByteArray(R"("TaskSubtype":"Task","WhatId":"001A")") << Entity::Task;
        QTest::newRow("task about nothing")
            << QByteArray(R"("TaskSubtype":"Task","WhatId":null)") << Entity::Task;
    }

    void aTaskIsAnInteractionAStepOrATask()
    {
        QFETCH(QByteArray, fields);
        QFETCH(Entity, entity);
        Mapped m(u"Task"_s);
        QVERIFY(m.map(fields));
        QCOMPARE(m.record().entity, entity);
    }

    /// The account of an activity stays behind when its record moves.
    void whatAnActivityIsAboutComesBeforeItsAccount()
    {
        Mapped m(u"Event"_s);
        QVERIFY(m.map(
            R"("WhatId":"001NEW","AccountId":"001OLD","StartDateTime":"2026-03-02T01:00:00.000+0000","DurationInMinutes":30)"));
        QCOMPARE(m.value("account"), "001NEW");
        QCOMPARE(m.value("kind"), "meeting");
        QCOMPARE(m.value("duration_minutes"), "30");
        QVERIFY(m.map(R"("WhatId":"006OPP","AccountId":"001OLD","WhoId":"00QLEAD")"));
        QCOMPARE(m.value("account"), "001OLD");
        QCOMPARE(m.value("contact"), "null");
    }

    void aMeasureTakesTheValueOfItsType()
    {
        Mapped m(u"AccountPlanObjectiveMeasure"_s);
        QVERIFY(m.map(
            R"("ValueType":"Percent","CurrentNumberValue":null,"CurrentPercentValue":42.5,"TargetPercentValue":60)"));
        QCOMPARE(m.value("unit"), "%");
        QCOMPARE(m.value("current"), "42.5");
        QCOMPARE(m.value("target"), "60");
        QVERIFY(m.map(R"("ValueType":"Currency","CurrentCurrencyValue":5000)"));
        QCOMPARE(m.value("unit"), "KRW");
        QVERIFY(m.map(R"("ValueType":"Number","CurrentNumberValue":5)"));
        QCOMPARE(m.value("unit"), "");
    }

    void secondsBecomeMinutes()
    {
        Mapped m(u"Task"_s);
        QVERIFY(m.map(R"("TaskSubtype":"Call","CallDurationInSeconds":150)"));
        QCOMPARE(m.value("duration_minutes"), "3");
    }

    void aDeletedRecordSaysSo()
    {
        Mapped m(u"Account"_s);
        QVERIFY(m.map(R"("IsDeleted":true,"MasterRecordId":"001W")"));
        QVERIFY(m.record().gone);
        QCOMPARE(m.record().mergedInto, "001W");
    }

    /// Nobody reads the fields of what is gone, so none of them may keep it here.
    void aDeletedRecordIsReadWhateverItsFieldsHold_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("a day that is none") << QByteArray(R"("CSM_Customer_Since__c":"n/a")");
        QTest::newRow("a text for a number") << QByteArray(R"("NumberOfEmployees":"many")");
        QTest::newRow("too big a number") << QByteArray(R"("NumberOfEmployees":1e400)");
        QTest::newRow("an object for a text") << QByteArray(R"("Name":{"a":1})");
    }

    void aDeletedRecordIsReadWhateverItsFieldsHold()
    {
        QFETCH(QByteArray, fields);
        Mapped m(u"Account"_s);
        QVERIFY(m.map(R"("IsDeleted":true,)" + fields));
        QVERIFY(m.record().gone);
        QCOMPARE(m.record().values.size(), entityDef(Entity::Account).fields.size());
        QVERIFY(m.map(fields + R"(,"IsDeleted":true,"MasterRecordId":"001W")"));
        QCOMPARE(m.record().mergedInto, "001W");
    }

    void oneUnreadableRecordSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<SkipReason>("reason");
        QTest::newRow("too big a number") << QByteArray(R"("NumberOfEmployees":1e400)") << SkipReason::Number;
        QTest::newRow("no UTF-8") << QByteArray("\"Name\":\"a\xFF\"") << SkipReason::Encoding;
        QTest::newRow("half a character") << QByteArray("\"Name\":\"a\xED\x95\"") << SkipReason::Encoding;
        QTest::newRow("a raw control character")
            << QByteArray("\"Name\":\"a\x01\"") << SkipReason::ControlCharacter;
        QTest::newRow("a raw line end") << QByteArray("\"Name\":\"a\n\"") << SkipReason::ControlCharacter;
        QTest::newRow("no JSON") << QByteArray(R"("Name":tru)") << SkipReason::Syntax;
        QTest::newRow("a text for a number")
            << QByteArray(R"("NumberOfEmployees":"many")") << SkipReason::WrongType;
        QTest::newRow("an object for a text") << QByteArray(R"("Name":{"a":1})") << SkipReason::WrongType;
        QTest::newRow("a day that is none")
            << QByteArray(R"("CSM_Customer_Since__c":"2026-02-30")") << SkipReason::WrongType;
    }

    void oneUnreadableRecordSaysWhy()
    {
        QFETCH(QByteArray, fields);
        QFETCH(SkipReason, reason);
        Mapped m(u"Account"_s);
        QVERIFY(!m.map(fields));
        QVERIFY(m.reason());
        QCOMPARE(*m.reason(), reason);
        QVERIFY(m.map(R"("Name":"the next one")"));
        QCOMPARE(m.value("name"), "the next one");
    }

    void aRecordNeedsAnIdAndAStamp()
    {
        Mapped m(u"Account"_s);
        QVERIFY(!m.map(R"({"SystemModstamp":"2026-03-02T09:15:08.000+0000"})", false));
        QCOMPARE(m.reason(), SkipReason::MissingId);
        QVERIFY(!m.map(R"({"Id":"001","SystemModstamp":"soon"})", false));
        QCOMPARE(m.reason(), SkipReason::WrongType);
        QVERIFY(!m.map("[]", false));
        QCOMPARE(m.reason(), SkipReason::Syntax);
    }

    void strangeTextIsKeptVisibly()
    {
        Mapped m(u"Account"_s);
        QVERIFY(m.map("\"Name\":\"a\\u0000b\\ud83dc\\ud83d\\ude00d\""));
        QCOMPARE(m.value("name"), QByteArray("a\uFFFDb\uFFFDc😀d"));
        QVERIFY(m.map("\"Name\":\"\\u1112\\u1161\\u11ab\""));
        QCOMPARE(m.value("name"), QByteArray("한"));
        QVERIFY(m.map("\"Name\":\"<img src=file:///etc/passwd>'; DROP TABLE account; --\""));
        QCOMPARE(m.value("name"), "<img src=file:///etc/passwd>'; DROP TABLE account; --");
    }

    void unmappedFieldsAreKeptAsTheyAre()
    {
        Mapped m(u"Account"_s, "[entity.account]\nextra = [\"Name\", \"Phone\", \"Website\"]\n");
        QVERIFY(m.map("\"Name\":\"a\\u00e9\",\"Phone\":null,\"Website\":12.50"));
        QCOMPARE(m.record().extraJson, "{\"Name\":\"a\\u00e9\",\"Website\":12.50}");
    }

    void theHashFollowsBytesAndRules()
    {
        Mapped m(u"Account"_s);
        Mapped other(u"Account"_s, "[entity.account.fields]\nphone = \"Fax\"\n");
        const QByteArray fields = R"("Name":"A")";
        QVERIFY(m.map(fields) && other.map(fields));
        const qint64 hash = m.record().contentHash;
        QVERIFY(other.record().contentHash != hash);
        QVERIFY(m.map(R"("Name":"B")"));
        QVERIFY(m.record().contentHash != hash);
        QVERIFY(m.map(fields));
        QCOMPARE(m.record().contentHash, hash);
    }
};

QTEST_GUILESS_MAIN(TestRecordMapper)
#include "tst_recordmapper.moc"
