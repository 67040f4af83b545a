#include "tests/support/cachecontent.h"

#include "core/domain/entity.h"
#include "core/storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

QByteArrayList columnsOf(Database &db, const EntityDef &def)
{
    static const QSet<QByteArray> own
        = {"id", "source", "first_seen_at", "gone_at", "created_at", "updated_at"};
    QSet<QByteArray> linked;
    for (const FieldDef &field : def.fields) {
        if (field.type == FieldType::Ref)
            linked.insert(QByteArray(field.name) + "_id");
    }
    QByteArrayList columns = {"gone_at IS NOT NULL"};
    Statement q = db.prepare("SELECT name FROM pragma_table_info(:table)");
    q.bind(":table", QString::fromLatin1(def.table));
    while (q.next()) {
        QByteArray name;
        q >> name;
        if (!own.contains(name) && !linked.contains(name))
            columns.append(name);
    }
    return columns;
}

} // namespace

QMap<QString, QString> cacheContent(Database &db)
{
    QMap<QString, QString> content;
    for (const EntityDef &def : allEntities()) {
        const QByteArray table = def.table;
        QByteArrayList texts;
        for (const QByteArray &column : columnsOf(db, def))
            texts.append("'" + column + "=' || coalesce(" + column + ", '-')");
        Statement q = db.prepareNamed("content " + table, [&] {
            return "SELECT remote_id, " + texts.join(" || '|' || ") + " FROM " + table
                + " WHERE remote_id IS NOT NULL";
        });
        while (q.next()) {
            QString id;
            QString text;
            q >> id >> text;
            content.insert(QString::fromLatin1(table) + u' ' + id, text);
        }
        Q_ASSERT(q.done());
    }
    return content;
}

QString danglingReferences(Database &db)
{
    for (const EntityDef &def : allEntities()) {
        for (const FieldDef &field : def.fields) {
            if (field.type != FieldType::Ref
                || (def.local && (field.refers == Entity::User || field.refers == Entity::Contact)))
                continue;
            const QByteArray table = def.table;
            const QByteArray name = field.name;
            const QByteArray target = entityDef(field.refers).table;
            Statement q = db.prepareNamed("dangling " + table + name, [&] {
                return "SELECT count(*) FROM " + table + " t LEFT JOIN " + target
                    + " r ON r.source = t.source "
                      "AND r.remote_id = t."
                    + name + "_remote_id WHERE t.source IS NOT NULL AND t." + name + "_id IS NOT r.id";
            });
            int count = -1;
            if (q.next())
                q >> count;
            if (count != 0)
                return u"%1 of %2.%3"_s.arg(count).arg(
                    QLatin1StringView(def.table), QLatin1StringView(field.name));
        }
    }
    return {};
}

QString firstDifference(const QMap<QString, QString> &a, const QMap<QString, QString> &b)
{
    QSet<QString> keys(a.keyBegin(), a.keyEnd());
    keys.unite(QSet<QString>(b.keyBegin(), b.keyEnd()));
    for (const QString &key : std::as_const(keys)) {
        if (a.value(key) != b.value(key))
            return u"%1:\n  %2\n  %3"_s.arg(key, a.value(key, u"(none)"_s), b.value(key, u"(none)"_s));
    }
    return {};
}

} // namespace csm::test
