#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <QTimeZone>

#include <charconv>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace csm {

Statement::Statement(Database &db, sqlite3_stmt *stmt, bool cached)
    : m_db(db)
    , m_stmt(stmt)
    , m_cached(cached)
{
    if (!m_stmt)
        m_error = m_db.lastError();
}

Statement::~Statement()
{
    if (!m_stmt)
        return;
    reset();
    if (!m_cached)
        sqlite3_finalize(m_stmt);
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
    sqlite3_clear_bindings(m_stmt);
}

int Statement::parameter(const char *name) const
{
    const int index = sqlite3_bind_parameter_index(m_stmt, name);
    Q_ASSERT_X(index > 0, sqlite3_sql(m_stmt), name);
    return index;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_error = m_db.lastError();
}

Statement &Statement::bind(const char *name, qint64 value)
{
    return m_error ? *this : bindInteger(parameter(name), value);
}

Statement &Statement::bind(const char *name, double value)
{
    return m_error ? *this : bindReal(parameter(name), value);
}

Statement &Statement::bind(const char *name, const QString &value)
{
    if (!m_error) {
        const QByteArray utf8 = value.toUtf8();
        check(sqlite3_bind_text64(m_stmt, parameter(name), utf8.constData(), sqlite3_uint64(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bind(const char *name, const QDate &value)
{
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bind(name, nullptr);
}

Statement &Statement::bind(const char *name, const QDateTime &value)
{
    return value.isValid() ? bind(name, value.toMSecsSinceEpoch()) : bind(name, nullptr);
}

Statement &Statement::bind(const char *name, std::nullptr_t)
{
    return m_error ? *this : bindNull(parameter(name));
}

Statement &Statement::bindText(int column, const QByteArray &utf8)
{
    if (!m_error)
        check(sqlite3_bind_text64(
            m_stmt, column, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindInteger(int column, qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_stmt, column, value));
    return *this;
}

Statement &Statement::bindReal(int column, double value)
{
    if (!m_error)
        check(sqlite3_bind_double(m_stmt, column, value));
    return *this;
}

Statement &Statement::bindNull(int column)
{
    if (!m_error)
        check(sqlite3_bind_null(m_stmt, column));
    return *this;
}

bool Statement::next()
{
    if (m_error)
        return false;
    if (m_db.m_promised && !m_db.inTransaction()) {
        m_error = m_db.whyNoTransaction();
        return false;
    }
    m_column = 0;
    const int code = sqlite3_step(m_stmt);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_error = m_db.lastError();
    return code == SQLITE_ROW;
}

bool Statement::isNull() const
{
    return sqlite3_column_type(m_stmt, m_column) == SQLITE_NULL;
}

Statement &Statement::operator>>(qint64 &value)
{
    value = sqlite3_column_int64(m_stmt, m_column++);
    return *this;
}

Statement &Statement::operator>>(int &value)
{
    value = sqlite3_column_int(m_stmt, m_column++);
    return *this;
}

Statement &Statement::operator>>(bool &value)
{
    value = sqlite3_column_int(m_stmt, m_column++) != 0;
    return *this;
}

Statement &Statement::operator>>(double &value)
{
    value = sqlite3_column_double(m_stmt, m_column++);
    return *this;
}

Statement &Statement::operator>>(QString &value)
{
    const int at = m_column++;
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, at));
    value = QString::fromUtf8(text, sqlite3_column_bytes(m_stmt, at));
    return *this;
}

Statement &Statement::operator>>(QByteArray &value)
{
    const int at = m_column++;
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, at));
    value = QByteArray(text, sqlite3_column_bytes(m_stmt, at));
    return *this;
}

/// Read in place: KPIs go through some hundred thousand dates.
Statement &Statement::operator>>(QDate &value)
{
    const int at = m_column++;
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, at));
    const int size = sqlite3_column_bytes(m_stmt, at);
    int year = 0;
    int month = 0;
    int day = 0;
    const bool read = size >= 10 && std::from_chars(text, text + 4, year).ptr == text + 4 && text[4] == '-'
        && std::from_chars(text + 5, text + 7, month).ptr == text + 7 && text[7] == '-'
        && std::from_chars(text + 8, text + 10, day).ptr == text + 10;
    value = read ? QDate(year, month, day) : QDate();
    return *this;
}

Statement &Statement::operator>>(QDateTime &value)
{
    const bool null = isNull();
    qint64 ms = 0;
    *this >> ms;
    value = null ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return *this;
}

Result<void> Statement::run()
{
    while (next()) { }
    return done();
}

} // namespace csm
