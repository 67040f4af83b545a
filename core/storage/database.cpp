#include "core/storage/database.h"

#include "core/storage/bigramtokenizer.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <mutex>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// A write transaction and a checkpoint never overlap within this process: SQLite before 3.51.3 can corrupt
/// the file when two connections write and checkpoint in the same moment
/// (https://sqlite.org/wal.html#walresetbug).
std::mutex writeLock;

constexpr int checkpointPages = 4000; ///< 16 MB of log

ErrorCode codeOf(int extended, int systemErrno)
{
    if (systemErrno == ENOSPC && (extended & 0xFF) == SQLITE_IOERR)
        return ErrorCode::DiskFull;
    switch (extended & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::Folder;
    case SQLITE_BUSY:
        return ErrorCode::ProfileInUse;
    default:
        return ErrorCode::Storage;
    }
}

/// SQLite gives its log and shared memory the mode of the database file, so it is enough to make that one
/// private.
void makePrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_thread(QThread::currentThread())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    // Counting its memory costs SQLite a lock for each allocation; nobody reads the count.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_ASSERT(uncounted == SQLITE_OK);
    std::unique_ptr<Database> db(new Database(path));
    if (mode == Mode::ReadWrite)
        makePrivateFile(path);
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db->m_handle, access | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        return db->lastError();
    if (auto configured = db->configure(mode); !configured)
        return configured.error();
    return db;
}

Result<void> Database::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 5000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto registered = registerBigramTokenizer(m_handle); !registered)
        return registered;
    if (auto set = script("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                          "PRAGMA wal_autocheckpoint = 0;"
                          "PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;");
        !set)
        return set;
    if (mode == Mode::ReadOnly)
        return script("PRAGMA query_only = ON;");
    sqlite3_wal_hook(
        m_handle,
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Database *>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    return script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

Database::~Database()
{
    for (sqlite3_stmt *stmt : std::as_const(m_statements))
        sqlite3_finalize(stmt);
    for (sqlite3_stmt *stmt : std::as_const(m_named))
        sqlite3_finalize(stmt);
    // The last connection checkpoints when it closes.
    const std::scoped_lock lock(writeLock);
    sqlite3_close(m_handle);
}

Statement Database::idleOrFresh(sqlite3_stmt *&cached, const char *sql)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    if (cached && sqlite3_stmt_busy(cached)) {
        sqlite3_stmt *second = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &second, nullptr);
        return Statement(*this, second, false);
    }
    if (!cached)
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &cached, nullptr);
    return Statement(*this, cached, true);
}

Statement Database::prepare(const char *sql)
{
    return idleOrFresh(m_statements[sql], sql);
}

Statement Database::prepareNamed(const QByteArray &key, const std::function<QByteArray()> &makeSql)
{
    sqlite3_stmt *&cached = m_named[key];
    if (cached && !sqlite3_stmt_busy(cached))
        return Statement(*this, cached, true);
    return idleOrFresh(cached, makeSql().constData());
}

Result<void> Database::script(const QByteArray &sql)
{
    if (m_promised && !inTransaction())
        return whyNoTransaction();
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<void> Database::checkpoint()
{
    const std::scoped_lock lock(writeLock);
    const int code
        = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xFF) != SQLITE_BUSY)
        return lastError();
    return {};
}

Result<void> Database::compact()
{
    Q_ASSERT(!inTransaction());
    const std::scoped_lock lock(writeLock);
    if (auto done = script("INSERT INTO search_index (search_index) VALUES ('optimize'); VACUUM;"); !done)
        return done;
    // A reader in the way leaves the log as it is, and what was deleted in it.
    if (sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        != SQLITE_OK)
        return lastError();
    return {};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Error Database::lastError() const
{
    const int extended = sqlite3_extended_errcode(m_handle);
    return {codeOf(extended, sqlite3_system_errno(m_handle)),
        u"%1 (%2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(extended), {m_path}};
}

Error Database::whyNoTransaction() const
{
    return m_notBegun.value_or(Error{ErrorCode::Storage, u"the transaction is gone"_s, {m_path}});
}

Transaction::Transaction(Database &db)
    : m_db(db)
{
    Q_ASSERT(!db.inTransaction());
    writeLock.lock();
    if (auto begun = db.script("BEGIN IMMEDIATE"); !begun) {
        db.m_notBegun = begun.error();
        if (db.inTransaction()) // begun in part, without the lock
            (void)db.script("ROLLBACK");
    }
    db.m_promised = true;
}

Transaction::~Transaction()
{
    m_db.m_promised = false;
    m_db.m_notBegun.reset();
    if (m_db.inTransaction())
        (void)m_db.script("ROLLBACK");
    if (m_db.m_logPages > checkpointPages) {
        // Best effort: a reader in the way only postpones it to a later commit.
        sqlite3_wal_checkpoint_v2(m_db.m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        m_db.m_logPages = 0;
    }
    writeLock.unlock();
}

Result<void> Transaction::commit()
{
    if (auto done = m_db.script("COMMIT"); !done)
        return done;
    m_db.m_promised = false;
    return {};
}

} // namespace csm
