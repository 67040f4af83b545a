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
    if (found.ids.size() > 1)
        return Error{
            ErrorCode::Ambiguous, QStringLiteral("several accounts"), QStringList{text} + found.names};
    return found.ids.first();
}

Result<Found> readFound(Statement &q)
{
    Found found;
    QString remoteId;
    QString connection;
    while (q.next()) {
        QString &id = found.ids.emplaceBack();
        QString &name = found.names.emplaceBack();
        q >> id >> name >> remoteId >> connection;
        name = QStringLiteral("%1 (%2, %3)").arg(name, remoteId, connection);
    }
    return q.done(std::move(found));
}

Result<Found> byId(Database &db, const QString &text)
{
    Statement q
        = db.prepare("SELECT a.id, a.name, a.remote_id, c.name FROM account a JOIN connection c ON c.id = "
                     "a.source WHERE a.id = :text");
    q.bind(":text", text);
    return readFound(q);
}

Result<Found> byRemoteId(Database &db, const QString &text)
{
    Statement q = db.prepare(
        "SELECT a.id, a.name, a.remote_id, c.name FROM connection c JOIN account a ON a.source = "
        "c.id AND a.remote_id = :text ORDER BY c.name");
    q.bind(":text", text);
    return readFound(q);
}

/// SQLite folds ASCII alone, so names are compared here.
Result<Found> byName(Database &db, const QString &text)
{
    const QString wanted = foldedName(text);
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
        if (foldedName(name) == wanted) {
            found.ids.append(id);
            found.names.append(QStringLiteral("%1 (%2, %3)").arg(name, remoteId, connection));
        }
    }
    return q.done(found);
}

} // namespace

QString foldedName(const QString &name)
{
    // Qt folds letter by letter: only capitals make SS of ß.
    return name.normalized(QString::NormalizationForm_C).toUpper().toCaseFolded();
}

Result<QString> findAccount(Database &db, const QString &text)
{
    for (const auto &look : {byId, byRemoteId, byName}) {
        const auto found = look(db, text);
        if (!found)
            return found.error();
        if (!found->ids.isEmpty())
            return theOne(*found, text);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no such account"), {text}};
}

} // namespace csm
