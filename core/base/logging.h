#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/logfile.h"

#include <QUrl>
#include <QtGlobal>

#include <initializer_list>
#include <type_traits>

namespace csm {

class Clock;

/// What may stand in the log: figures, ids, codes, host and path of a URL, and words of the program itself.
/// A plain QString does not convert, because it might be a customer's.
class LogValue
{
public:
    template<typename T>
    requires std::is_arithmetic_v<T> LogValue(T value)
        : m_text(textOf(value))
    {
    }
    LogValue(QLatin1StringView word)
        : m_text(word)
    {
    }
    LogValue(ErrorCode code)
        : m_text(errorCodeName(code))
    {
    }
    template<typename Thing>
    LogValue(const Id<Thing> &id)
        : m_text(id.value)
    {
    }
    LogValue(const QUrl &url);

    /// A CRM's or our own id that has no type of its own.
    static LogValue id(const QString &id) { return LogValue(id); }
    /// An Error::detail: technical by contract, redacted all the same.
    static LogValue detail(const QString &detail) { return LogValue(detail); }

    QString text() const { return m_text; }

private:
    explicit LogValue(const QString &text)
        : m_text(text)
    {
    }
    static QString textOf(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    template<typename T>
    static QString textOf(T value)
    {
        return QString::number(value);
    }

    QString m_text;
};

struct LogField
{
    const char *name = nullptr;
    LogValue value;
};

/// One line in the program's log, as in logEvent("sync.finished", {{"run", id}, {"rows", 12}}).
/// Thread-safe; does nothing where no Logging lives.
void logEvent(const char *event, std::initializer_list<LogField> fields = {});

/// Logs @p error with its code and detail.
void logError(const char *event, const Error &error);

/// The program's log for as long as it lives: events, and Qt's own messages. One at a time.
class Logging
{
public:
    Logging(const QString &folder, const Clock &clock);
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

    LogFile &file() { return m_file; }
    void write(const QString &record); ///< stamped, redacted, on one line

private:
    const Clock &m_clock;
    LogFile m_file;
    QtMessageHandler m_before;
};

} // namespace csm
