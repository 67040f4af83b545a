#include "core/base/logfile.h"

#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

QString pathOf(const QString &folder, int age)
{
    return age == 0 ? folder + "/workbench.log"_L1 : folder + u"/workbench.log.%1"_s.arg(age);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 maxBytes, int files)
    : m_folder(folder)
    , m_maxBytes(maxBytes)
    , m_files(files)
{
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    open();
}

LogFile::~LogFile()
{
    close();
}

QString LogFile::path(int age) const
{
    return pathOf(m_folder, age);
}

void LogFile::open()
{
    const QByteArray name = QFile::encodeName(path());
    m_descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat info = {};
    m_size = m_descriptor >= 0 && ::fstat(m_descriptor, &info) == 0 ? info.st_size : 0;
}

void LogFile::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void LogFile::rotate()
{
    close();
    for (int age = m_files - 1; age > 0; --age)
        std::rename(QFile::encodeName(path(age - 1)).constData(), QFile::encodeName(path(age)).constData());
    open();
}

void LogFile::append(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    const std::scoped_lock lock(m_mutex);
    if (m_size > 0 && m_size + bytes.size() > m_maxBytes)
        rotate();
    if (m_descriptor < 0)
        return;
    const ssize_t written = ::write(m_descriptor, bytes.constData(), size_t(bytes.size()));
    if (written > 0)
        m_size += written;
}

QStringList LogFile::tail(int lines) const
{
    const std::scoped_lock lock(m_mutex);
    return logTail(m_folder, lines);
}

QStringList logTail(const QString &folder, int lines)
{
    QStringList last = linesOf(pathOf(folder, 0));
    if (last.size() < lines)
        last = linesOf(pathOf(folder, 1)) + last;
    return last.mid(std::max<qsizetype>(0, last.size() - lines));
}

} // namespace csm
