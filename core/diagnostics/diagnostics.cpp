#include "core/diagnostics/diagnostics.h"

#include "core/base/redaction.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toString(Qt::ISODate) : u"never"_s;
}

Result<QStringList> versions(Database &db)
{
    Statement q = db.prepare("SELECT sqlite_version(), (SELECT user_version FROM pragma_user_version), "
                             "(SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM "
                             "pragma_page_size)");
    QString sqlite;
    int schema = 0;
    qint64 size = 0;
    if (q.next())
        q >> sqlite >> schema >> size;
    return q.done(QStringList{
        u"CSM Workbench %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1, SQLite %2, schema %3, database %4 bytes"_s.arg(QLatin1StringView(qVersion()), sqlite)
            .arg(schema)
            .arg(size),
        u"%1, %2, %3"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QLocale::system().name()),
    });
}

Result<QStringList> connections(Database &db)
{
    Statement q = db.prepare("SELECT system, url, scope, status, api_version, synced_at FROM connection "
                             "ORDER BY created_at, id");
    QStringList lines = {QString(), u"Connections"_s};
    while (q.next()) {
        QString system, url, scope, status, version;
        QDateTime syncedAt;
        q >> system >> url >> scope >> status >> version >> syncedAt;
        const QUrl address(url);
        lines.append(u"%1 %2:%3 scope=%4 status=%5 api=%6 synced=%7"_s.arg(system, address.host())
                         .arg(address.port(443))
                         .arg(scope, status, version, instant(syncedAt)));
    }
    return q.done(lines);
}

Result<QStringList> runs(Database &db)
{
    Statement q = db.prepare(
        "SELECT started_at, ended_at, outcome, full, rows_written, requests, conflicts, error_code, "
        "error_detail, (SELECT count(*) FROM sync_issue WHERE run_id = sync_run.id AND kind = 'skipped') "
        "FROM sync_run ORDER BY started_at DESC LIMIT 10");
    QStringList lines = {QString(), u"Last runs"_s};
    while (q.next()) {
        QDateTime startedAt, endedAt;
        QString outcome, code, detail;
        int full = 0, rows = 0, requests = 0, conflicts = 0, skipped = 0;
        q >> startedAt >> endedAt >> outcome >> full >> rows >> requests >> conflicts >> code >> detail
            >> skipped;
        lines.append(u"%1 to %2 %3 full=%4 rows=%5 requests=%6 conflicts=%7 skipped=%8 %9"_s
                         .arg(instant(startedAt), instant(endedAt), outcome)
                         .arg(full)
                         .arg(rows)
                         .arg(requests)
                         .arg(conflicts)
                         .arg(skipped)
                         .arg(oneLine(u"%1 %2"_s.arg(code, detail)))
                         .trimmed());
    }
    return q.done(lines);
}

} // namespace

Result<QString> diagnosticsText(Database &db, const QStringList &logLines)
{
    QStringList lines;
    for (const auto part : {versions, connections, runs}) {
        const auto found = part(db);
        if (!found)
            return found.error();
        lines += *found;
    }
    lines += {QString(), u"Last lines of the log"_s};
    for (const QString &line : logLines)
        lines.append(oneLine(line));
    for (QString &line : lines)
        line = redacted(line);
    return lines.join(u'\n') + u'\n';
}

} // namespace csm
