#include "core/storage/accountscope.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace csm {

Statement AccountScope::prepare(Database &db, const char *sql, const char *column) const
{
    if (isAll())
        return db.prepare(sql);
    const QByteArray text = QByteArray::fromRawData(sql, qstrlen(sql));
    return db.prepareNamed(text, [&] {
        const QByteArray condition
            = QByteArray(" AND ") + column + " IN (SELECT value FROM json_each(:accounts))";
        Q_ASSERT(text.contains("/*accounts*/"));
        return QByteArray(text).replace("/*accounts*/", condition);
    });
}

void AccountScope::bind(Statement &statement) const
{
    if (isAll())
        return;
    QJsonArray ids;
    for (const QString &account : *m_accounts)
        ids.append(account);
    statement.bind(":accounts", QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
}

} // namespace csm
