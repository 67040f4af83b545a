#include "core/storage/accountlookup.h"

#include "core/storage/database.h"

namespace csm {

namespace {

struct Found
{
    QStringList ids = {};
    QStringList names = {};
};

Result<QString> theOne(const Found &found, const QString &text)
{
    if (found.ids.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no such account"), {text}};
    if (found.ids.size() > 1)
        return Error{
            ErrorCode::Ambiguous, QStringLiteral("several accounts"), QStringList(text) + found.names};
    return found.ids.first();
}

Result<Found> byId(Database &db, const QString &text)
{
    Statement q = db.prepare(
        "SELECT a.id, a.name || ' (' || a.remote_id || ', ' || c.name || ')' FROM account a JOIN "
        "connection c ON c.id = a.source WHERE a.id = :text OR a.remote_id = :text ORDER BY 2");
    q.bind(":text", text);
    Found found;
    QString id;
    QString name;
    while (q.next()) {
        q >> id >> name;
        found.ids.append(id);
        found.names.append(name);
    }
    return q.done(found);
}

/// SQLite folds ASCII alone, so names are compared here.
Result<Found> byName(Database &db, const QString &text)
{
    const QString wanted = text.normalized(QString::NormalizationForm_C);
    Statement q
        = db.prepare("SELECT a.id, a.name, a.remote_id, c.name FROM account a JOIN connection c ON c.id = "
                     "a.source WHERE a.gone_at IS NULL AND a.name IS NOT NULL ORDER BY a.remote_id");
    Found found;
    QString id;
    QString name;
    QString remoteId;
    QString connection;
    while (q.next()) {
        q >> id >> name >> remoteId >> connection;
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) {
            found.ids.append(id);
            found.names.append(QStringLiteral("%1 (%2, %3)").arg(name, remoteId, connection));
        }
    }
    return q.done(found);
}

} // namespace

Result<QString> findAccount(Database &db, const QString &text)
{
    const auto exact = byId(db, text);
    if (!exact)
        return exact.error();
    if (!exact->ids.isEmpty())
        return theOne(*exact, text);
    const auto named = byName(db, text);
    if (!named)
        return named.error();
    return theOne(*named, text);
}

} // namespace csm
