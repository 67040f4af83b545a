#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr qint64 applicationId = 0x43534D57; ///< "CSMW"

QStringList scripts()
{
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray readScript(const QString &name)
{
    QFile file(u":/sql/"_s + name);
    const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

Result<qint64> pragma(Database &db, const char *sql)
{
    Statement q = db.prepare(sql);
    qint64 value = 0;
    if (q.next())
        q >> value;
    return q.done(value);
}

/// A file that another program made is not ours to write into, whatever version it says it has.
Result<void> checkVersion(Database &db)
{
    const auto version = pragma(db, "PRAGMA user_version");
    if (!version)
        return version.error();
    const auto application = pragma(db, "PRAGMA application_id");
    if (!application)
        return application.error();
    const auto isUsed = pragma(db, "SELECT EXISTS (SELECT 1 FROM sqlite_schema)");
    if (!isUsed)
        return isUsed.error();
    const bool isNew = *version == 0 && *application == 0 && *isUsed == 0;
    if (!isNew && *application != applicationId)
        return Error{ErrorCode::Damaged, u"application id %1"_s.arg(*application), {db.path()}};
    if (*version > scripts().size())
        return Error{ErrorCode::NewerSchema, u"schema %1 against %2"_s.arg(*version).arg(scripts().size()),
            {db.path()}};
    return {};
}

} // namespace

Result<void> checkSchema(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return {};
    const auto db = Database::open(path, Database::Mode::ReadOnly);
    if (!db)
        return db.error();
    return checkVersion(**db);
}

Result<void> migrate(Database &db)
{
    if (auto checked = checkVersion(db); !checked)
        return checked;
    const auto current = pragma(db, "PRAGMA user_version");
    if (!current)
        return current.error();
    const QStringList all = scripts();
    for (qint64 version = *current + 1; version <= all.size(); ++version) {
        Transaction tx(db);
        if (auto run = db.script(readScript(all.at(version - 1))); !run)
            return run;
        if (auto set = db.script("PRAGMA user_version = " + QByteArray::number(version)
                + "; PRAGMA application_id = " + QByteArray::number(applicationId));
            !set)
            return set;
        if (auto done = tx.commit(); !done)
            return done;
    }
    return {};
}

} // namespace csm
