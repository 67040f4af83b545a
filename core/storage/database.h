#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace csm {

/// One connection to the local database, used by the thread that opened it. The file is opened here and
/// nowhere else.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< makes the file (0600) if there is none
        ReadOnly, ///< never writes, never checkpoints
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// @p sql is a literal: the cache keys on its address.
    Statement prepare(const char *sql);

    /// For SQL that is composed of names from EntityDef, once; the statement is kept under @p key.
    Statement prepareNamed(const QByteArray &key, const std::function<QByteArray()> &makeSql);

    /// Runs a script of several statements, such as a migration.
    Result<void> script(const QByteArray &sql);

    /// Moves what the log holds into the database file; a reader in the way makes it partial, which is no
    /// error.
    Result<void> checkpoint();

    /// Writes the database anew, so that nothing of what was deleted is left in its bytes or in its log.
    /// ProfileInUse: a reader is in the way, and some of it is left until nobody has the file open.
    Result<void> compact();

    QString path() const { return m_path; }
    bool inTransaction() const;
    int changes() const; ///< rows that the last statement inserted, updated or deleted
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    friend class Transaction;
    explicit Database(const QString &path);
    Result<void> configure(Mode mode);
    Statement idleOrFresh(sqlite3_stmt *&cached, const char *sql);
    Error lastError() const;
    Error whyNoTransaction() const; ///< where one was promised

    QString m_path;
    sqlite3 *m_handle = nullptr;
    QThread *m_thread;
    QHash<const char *, sqlite3_stmt *> m_statements;
    QHash<QByteArray, sqlite3_stmt *> m_named;
    bool m_promised
        = false; ///< a Transaction is alive and not committed: nothing may be written outside of it
    std::optional<Error> m_notBegun; ///< why the Transaction that is alive has no transaction
    int m_logPages = 0; ///< in the write-ahead log after the last commit of this connection
};

/// Rolls back when it goes out of scope, unless commit() went well. Holds the process's one write lock
/// meanwhile.
///
/// Keeps no flag of its own: SQLite alone knows whether a transaction is open after a BEGIN or a COMMIT that
/// failed half-way. Never open across the network, nor across a second Transaction of the same thread.
class Transaction
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    Database &m_db;
};

} // namespace csm
