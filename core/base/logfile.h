#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <mutex>

namespace csm {

/// A log that stays small: workbench.log and its four predecessors, each up to a megabyte, readable by their
/// owner alone. Thread-safe. What cannot be written is dropped: a log never stops the work.
class LogFile
{
public:
    static constexpr qint64 defaultSize = 1'000'000;

    explicit LogFile(const QString &folder, qint64 maxBytes = defaultSize, int files = 5);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    void append(const QString &line);
    QStringList tail(int lines) const; ///< oldest first, at most what the two youngest files hold
    QString path(int age = 0) const; ///< 0 is the one that is written

private:
    void open();
    void close();
    void rotate();

    QString m_folder;
    qint64 m_maxBytes;
    int m_files;
    mutable std::mutex m_mutex;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

/// The last @p lines of the log in @p folder, for a reader that does not write it.
QStringList logTail(const QString &folder, int lines);

} // namespace csm
