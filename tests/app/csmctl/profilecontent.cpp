#include "tests/app/csmctl/profilecontent.h"

#include "core/domain/entity.h"
#include "core/storage/database.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

QStringList columnsOf(Database &db, const QByteArray &table)
{
    Statement q = db.prepareNamed("columns " + table,
        [&] { return "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"; });
    QStringList columns;
    while (q.next()) {
        QString column;
        q >> column;
        columns.append(column);
    }
    return columns;
}

/// Our own ids and clock differ from profile to profile; that a reference was found does not.
QByteArray comparable(const QString &column)
{
    static const QStringList own
        = {u"id"_s, u"first_seen_at"_s, u"created_at"_s, u"updated_at"_s, u"source"_s};
    const QByteArray name = column.toLatin1();
    if (own.contains(column))
        return {};
    if (column == u"gone_at" || (column.endsWith("_id"_L1) && !column.endsWith("remote_id"_L1)))
        return '(' + name + " IS NOT NULL)";
    return "quote(" + name + ')';
}

QStringList rowsOf(Database &db, const QByteArray &table)
{
    QByteArrayList parts;
    for (const QString &column : columnsOf(db, table)) {
        if (const QByteArray part = comparable(column); !part.isEmpty())
            parts.append(part);
    }
    Statement q = db.prepareNamed("rows " + table,
        [&] { return "SELECT " + parts.join(" || ' ' || ") + " AS row FROM " + table + " ORDER BY row"; });
    QStringList rows;
    while (q.next()) {
        QString row;
        q >> row;
        rows.append(row);
    }
    if (!q.done())
        qFatal("%s: %s", table.constData(), qPrintable(q.done().error().detail));
    return rows;
}

QStringList summaries(Database &db)
{
    Statement q = db.prepare(
        "SELECT account.remote_id || ' ' || day || ' ' || quote(arr_minor) || ' ' || quote(health_score) || "
        "' ' || quote(renewal_on) || ' ' || weekly_users_json || ' ' || quote(plan_progress) AS row "
        "FROM account_summary JOIN account ON account.id = account_id ORDER BY row");
    QStringList rows;
    while (q.next()) {
        QString row;
        q >> row;
        rows.append(row);
    }
    return *q.done(rows);
}

} // namespace

QString profileContent(const QString &folder)
{
    const auto profile = Profile::openForReading(folder);
    const auto db = profile->connect();
    QStringList lines;
    QByteArrayList tables = {"search_document", "search_queue"};
    for (const EntityDef &def : allEntities())
        tables.append(def.table);
    for (const QByteArray &table : std::as_const(tables))
        lines += QStringList(u"== "_s + QLatin1StringView(table)) + rowsOf(**db, table);
    return (lines + summaries(**db)).join(u'\n');
}

} // namespace csm::test
