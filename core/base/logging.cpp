#include "core/base/logging.h"

#include "core/base/clock.h"
#include "core/base/redaction.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

struct Sink
{
    std::recursive_mutex mutex = {}; ///< Qt may warn while a record is being written
    Logging *logging = nullptr;
    QtMessageHandler before = nullptr; ///< stays: a message may be on its way while the Logging ends
};

Sink &sink()
{
    static Sink one;
    return one;
}

void writeRecord(const QString &record)
{
    const std::scoped_lock lock(sink().mutex);
    if (sink().logging)
        sink().logging->write(record);
}

QLatin1StringView levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "qt.debug"_L1;
    case QtInfoMsg:
        return "qt.info"_L1;
    case QtWarningMsg:
        return "qt.warning"_L1;
    case QtCriticalMsg:
        return "qt.critical"_L1;
    case QtFatalMsg:
        return "qt.fatal"_L1;
    }
    return "qt"_L1;
}

QtMessageHandler handlerBefore()
{
    const std::scoped_lock lock(sink().mutex);
    return sink().before;
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString clean = oneLine(redacted(message));
    writeRecord(levelOf(type) + " category="_L1 + QLatin1StringView(context.category) + u' ' + clean);
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    // Passed on without the lock, which whoever takes it might need.
    if (const QtMessageHandler before = handlerBefore())
        before(type, context, clean);
}

} // namespace

LogValue::LogValue(const QUrl &url)
    : m_text(url.host() + (url.port() < 0 ? QString() : u':' + QString::number(url.port()))
        + url.path(QUrl::FullyEncoded))
{
}

void logEvent(const char *event, std::initializer_list<LogField> fields)
{
    QString record = QString::fromLatin1(event);
    for (const LogField &field : fields)
        record += u' ' + QLatin1StringView(field.name) + u'=' + field.value.text();
    writeRecord(record);
}

void logError(const char *event, const Error &error)
{
    logEvent(event, {{"code", error.code}, {"detail", LogValue::detail(error.detail)}});
}

Logging::Logging(const QString &folder, const Clock &clock)
    : m_clock(clock)
    , m_file(folder)
    , m_before(qInstallMessageHandler(takeQtMessage))
{
    const std::scoped_lock lock(sink().mutex);
    Q_ASSERT(!sink().logging);
    sink().logging = this;
    sink().before = m_before;
}

Logging::~Logging()
{
    qInstallMessageHandler(m_before);
    const std::scoped_lock lock(sink().mutex);
    sink().logging = nullptr;
}

void Logging::write(const QString &record)
{
    m_file.append(m_clock.now().toString(Qt::ISODateWithMs) + u' ' + oneLine(redacted(record)));
}

} // namespace csm
