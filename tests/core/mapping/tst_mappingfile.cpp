#include "core/mapping/mappingfile.h"
#include "tests/support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray base = R"(
[connector]
system = "salesforce"
id = "Id"
modified = "SystemModstamp"
[object.Contact]
filter = { AccountId = "account" }
[entity.contact]
object = "Contact"
[entity.contact.fields]
name = "Name"
status = { from = "Status__c", enum = "status" }
[entity.contact.enums.status]
here = "active"
"*" = "unknown"
)";

const FieldRule &field(const Mapping &mapping, const QString &object, const char *name)
{
    const auto rule = std::ranges::find(mapping.objects, object, &ObjectRule::object);
    const SectionRule &section = rule->sections.front();
    const EntityDef &def = entityDef(section.entity);
    const auto at
        = std::ranges::find_if(def.fields, [&](const FieldDef &f) { return qstrcmp(f.name, name) == 0; });
    return section.fields[size_t(at - def.fields.begin())];
}

} // namespace

class TestMappingFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theShippedMappingIsReadable()
    {
        const auto mapping = loadMapping(u"salesforce"_s, {});
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().detail));
        QSet<Entity> fed;
        for (const ObjectRule &rule : mapping->objects) {
            for (const SectionRule &section : rule.sections)
                fed.insert(section.entity);
        }
        QCOMPARE(fed.size(), qsizetype(allEntities().size()));
    }

    /// What a record may refer to is read before it.
    void objectsAreReadInAnOrderThatFindsReferences()
    {
        QStringList order;
        const auto mapping = loadMapping(u"salesforce"_s, {});
        for (const ObjectRule &rule : mapping->objects)
            order.append(rule.object);
        QCOMPARE(order.first(), u"User"_s);
        QCOMPARE(order.at(1), u"Account"_s);
        QCOMPARE(order.last(), u"Task"_s); // steps refer to objectives
    }

    void theOverlayWinsKeyByKey()
    {
        const auto mapping = readMapping(base, R"(
[entity.contact.fields]
title = "Job__c"
status = { from = "State__c" }
[entity.contact.enums.status]
gone = "left"
)");
        QVERIFY(mapping);
        QCOMPARE(field(*mapping, u"Contact"_s, "name").from, QByteArrayList{"Name"});
        QCOMPARE(field(*mapping, u"Contact"_s, "title").from, QByteArrayList{"Job__c"});
        const FieldRule &status = field(*mapping, u"Contact"_s, "status");
        QCOMPARE(status.from, QByteArrayList{"State__c"});
        QCOMPARE(status.words->size(), 3);
        QCOMPARE(status.words->value("gone"), "left");
    }

    void anOverlayOfAnotherKindReplaces()
    {
        const auto mapping
            = readMapping(base, "[entity.contact.fields]\nstatus = { const = \"active\" }\nname = [\"A\"]\n");
        QVERIFY(!mapping); // a list is no field
        const auto good = readMapping(
            base, "[entity.contact.fields]\nname = { from = [\"A\", \"B\"], optional = true }\n");
        QVERIFY(good);
        QCOMPARE(field(*good, u"Contact"_s, "name").from, (QByteArrayList{"A", "B"}));
        QVERIFY(field(*good, u"Contact"_s, "name").isOptional);
    }

    void anyChangeChangesTheFingerprintOfItsObjectAlone()
    {
        const QByteArray two
            = base + "[entity.account]\nobject = \"Account\"\n[entity.account.fields]\nname = \"Name\"\n";
        const auto before = readMapping(two, {});
        const auto after = readMapping(two, "[entity.contact.fields]\ntitle = \"Title\"\n");
        const auto comment = readMapping(two + "# a word\n", {});
        QCOMPARE(before->objects.at(0).object, u"Account"_s);
        QCOMPARE(after->objects.at(0).fingerprint, before->objects.at(0).fingerprint);
        QVERIFY(after->objects.at(1).fingerprint != before->objects.at(1).fingerprint);
        QCOMPARE(comment->objects.at(1).fingerprint, before->objects.at(1).fingerprint);
    }

    void sectionsWithMoreConditionsComeFirst()
    {
        const auto mapping = loadMapping(u"salesforce"_s, {});
        const auto task = std::ranges::find(mapping->objects, u"Task"_s, &ObjectRule::object);
        QStringList names;
        for (const SectionRule &section : task->sections)
            names.append(section.name);
        QCOMPARE(names, (QStringList{u"step"_s, u"activity"_s, u"task"_s}));
    }

    void aMistakeIsNamedWithFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("overlay");
        QTest::addColumn<QString>("line");
        QTest::newRow("no TOML") << QByteArray("\n\n[entity") << u"3"_s;
        QTest::newRow("unknown word") << QByteArray("[entity.contact]\nobjekt = \"X\"\n") << u"2"_s;
        QTest::newRow("unknown table") << QByteArray("[entities.contact]\n") << u"1"_s;
        QTest::newRow("unknown field")
            << QByteArray("[entity.contact.fields]\n\nshoe_size = \"X\"\n") << u"3"_s;
        QTest::newRow("unknown entity") << QByteArray("[entity.shoe]\nobject = \"X\"\n") << u"1"_s;
        QTest::newRow("no object") << QByteArray("[entity.account]\n") << u"1"_s;
        QTest::newRow("a word that the schema refuses")
            << QByteArray("[entity.contact.fields]\nstatus = { const = \"dead\" }\n") << u"2"_s;
        QTest::newRow("a constant for a date")
            << QByteArray("[entity.contact.fields]\nleft_on = { const = \"2026-01-01\" }\n") << u"2"_s;
        QTest::newRow("a constant for a reference")
            << QByteArray("[entity.contact.fields]\n\naccount = { const = \"001\" }\n") << u"3"_s;
        QTest::newRow("a constant for a yes or no") << QByteArray(
            "[entity.subscription]\nobject = \"S__c\"\n[entity.subscription.fields]\n"
            "auto_renew = { const = \"true\" }\n") << u"4"_s;
        QTest::newRow("an enum that is not there")
            << QByteArray("[entity.contact.fields]\nname = { from = \"X\", enum = \"y\" }\n") << u"2"_s;
        QTest::newRow("a number for a name") << QByteArray("[entity.contact.fields]\nname = 3\n") << u"2"_s;
        QTest::newRow("an unknown conversion")
            << QByteArray("[entity.contact.fields]\nname = { from = \"X\", convert = \"y\" }\n") << u"2"_s;
        QTest::newRow("a filter for nothing")
            << QByteArray("[object.Shoe]\nfilter = { X = \"account\" }\n") << u"1"_s;
        QTest::newRow("a filter by another entity")
            << QByteArray("[object.Contact]\nfilter = { X = \"task\" }\n") << u"2"_s;
    }

    void aMistakeIsNamedWithFileAndLine()
    {
        QFETCH(QByteArray, overlay);
        QFETCH(QString, line);
        const auto mapping = readMapping(base, overlay);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, ErrorCode::Configuration);
        QCOMPARE(mapping.error().args, (QStringList{u"overlay"_s, line}));
    }

    void anOverlayFileIsReadFromTheProfile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"salesforce.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[entity.account.fields]\nindustry = \"Branche__c\"\n");
        file.close();
        const auto mapping = loadMapping(u"salesforce"_s, file.fileName());
        QVERIFY(mapping);
        QCOMPARE(field(*mapping, u"Account"_s, "industry").from, QByteArrayList{"Branche__c"});
        QVERIFY(loadMapping(u"salesforce"_s, folder.filePath(u"absent.toml"_s)));
        QCOMPARE(loadMapping(u"nosuchcrm"_s, {}).error().code, ErrorCode::Configuration);
    }
};

QTEST_GUILESS_MAIN(TestMappingFile)
#include "tst_mappingfile.moc"
