#include "app/csmctl/output.h"

#include "core/base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace

void Output::line(const QString &text)
{
    write(oneLine(text).toUtf8() + '\n');
}

void Output::json(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(document.toJson(QJsonDocument::Compact) + '\n');
}

Result<void> Output::flush()
{
    const bool written = writeAll(m_out, m_result);
    m_result.clear();
    if (!written)
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::ExportTarget,
            QString::fromLocal8Bit(std::strerror(errno)), {u"stdout"_s}};
    return {};
}

void Output::note(const QString &text)
{
    progress({});
    writeAll(m_err, oneLine(redacted(text)).toUtf8() + '\n');
}

void Output::progress(const QString &text)
{
    if (::isatty(m_err) == 0 || (text.isEmpty() && !m_inProgress))
        return;
    m_inProgress = !text.isEmpty();
    writeAll(m_err, "\r\x1b[K" + oneLine(text).toUtf8());
}

} // namespace csm::ctl
