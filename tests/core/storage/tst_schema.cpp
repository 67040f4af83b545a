#include "core/domain/entity.h"
#include "core/storage/schema.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QFile>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    /// A reviewer sees the result of all migrations in one file.
    void isTheGoldenSchema()
    {
        TestProfile p;
        Statement q = p.db().prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                     "'search_index_%' ORDER BY type DESC, name");
        QString schema;
        QString sql;
        while (q.next()) {
            q >> sql;
            schema += sql + ";\n\n"_L1;
        }
        QFile golden(QStringLiteral(CSM_TEST_DATA "/golden/schema.sql"));
        const QString expected
            = golden.open(QFile::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
        if (schema != expected) {
            QFile actual(golden.fileName() + ".actual"_L1);
            QVERIFY(actual.open(QFile::WriteOnly));
            actual.write(schema.toUtf8());
            QFAIL(qPrintable(
                "the schema differs from tests/data/golden/schema.sql; see "_L1 + actual.fileName()));
        }
    }

    void migratingTwiceChangesNothing()
    {
        TestProfile p;
        QVERIFY(migrate(p.db()));
        QVERIFY(migrate(p.db()));
    }

    /// Mapping and storage build their SQL from EntityDef, so its names have to be in the schema.
    void hasAColumnForEveryFieldOfEveryEntity()
    {
        TestProfile p;
        for (const EntityDef &def : allEntities()) {
            QSet<QString> columns;
            Statement q = p.db().prepare("SELECT name FROM pragma_table_info(:table)");
            q.bind(":table", QString::fromLatin1(def.table));
            QString name;
            while (q.next()) {
                q >> name;
                columns.insert(name);
            }
            for (const FieldDef &field : def.fields) {
                const QString column = QString::fromLatin1(field.name)
                    + (field.type == FieldType::Ref          ? u"_remote_id"_s
                            : field.type == FieldType::Money ? u"_minor"_s
                                                             : u""_s);
                QVERIFY2(
                    columns.contains(column), qPrintable(QString::fromLatin1(def.table) + u"."_s + column));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
