#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace csm {

class Database;

/// One run of a prepared statement; its statement goes back to the cache when it dies.
///
/// An error sticks: every later call does nothing, and run() or done() reports it. So a reader binds, loops
/// and returns, and asks once.
class Statement
{
public:
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, double value);
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, const QDate &value); ///< null when invalid
    Statement &bind(const char *name, const QDateTime &value); ///< as ms UTC; null when invalid
    Statement &bind(const char *name, std::nullptr_t);
    template<typename Thing>
    Statement &bind(const char *name, const Id<Thing> &id)
    {
        return bind(name, id.value);
    }
    template<typename T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, nullptr);
    }

    /// UTF-8 text that must outlive the statement's run; for the bulk road only. Columns count from 1.
    Statement &bindText(int column, const QByteArray &utf8);
    Statement &bindInteger(int column, qint64 value);
    Statement &bindReal(int column, double value);
    Statement &bindNull(int column);
    int column(const char *name) const { return parameter(name); }

    /// Moves to the next row; false at the end, and after an error.
    bool next();

    /// Reads the row's columns from left to right; null gives 0, false, an empty or an invalid value, or
    /// nullopt.
    Statement &operator>>(qint64 &value);
    Statement &operator>>(int &value);
    Statement &operator>>(bool &value);
    Statement &operator>>(double &value);
    Statement &operator>>(QString &value);
    Statement &operator>>(QByteArray &value);
    Statement &operator>>(QDate &value);
    Statement &operator>>(QDateTime &value);
    template<typename Thing>
    Statement &operator>>(Id<Thing> &id)
    {
        return *this >> id.value;
    }
    template<typename T>
    Statement &operator>>(std::optional<T> &value)
    {
        if (isNull()) {
            skip();
            value.reset();
            return *this;
        }
        return *this >> value.emplace();
    }

    /// Runs a statement that yields no rows.
    Result<void> run();

    /// @p value if every step went well.
    template<typename T>
    Result<T> done(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }
    Result<void> done() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

    /// Makes the statement ready for other values of the same parameters. An error stays.
    void reset();

private:
    friend class Database;
    Statement(Database &db, sqlite3_stmt *stmt, bool cached);
    int parameter(const char *name) const;
    void check(int code);
    bool isNull() const;
    void skip() { ++m_column; }

    Database &m_db;
    sqlite3_stmt *m_stmt;
    bool m_cached;
    int m_column = 0;
    std::optional<Error> m_error;
};

} // namespace csm
