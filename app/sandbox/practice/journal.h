#pragma once

#include <QDateTime>
#include <QFile>
#include <QJsonObject>

namespace csm::sandbox {

/// The edits of a practice company in a file, one JSON object a line, so that the next start knows them. Its
/// first line says which company they belong to; a file of another company is set aside as FILE.old.
class Journal
{
public:
    struct Entry
    {
        QString edit = {};
        QJsonObject body = {};
        QDateTime at = {};
    };

    struct Contents
    {
        QList<Entry> entries = {};
        qint64 clockShift = 0; ///< days that the company's clock is ahead of the real one
    };

    /// What the file at @p path has for that company. A file begun now keeps @p clockShift for later starts,
    /// so that the company's time never goes back. An empty path keeps nothing.
    Contents open(const QString &path, const QJsonObject &company, qint64 clockShift);

    void append(const Entry &entry);

private:
    bool openFile();
    void startAnew(QJsonObject company, qint64 clockShift);
    void write(const QJsonObject &line);

    QFile m_file;
};

} // namespace csm::sandbox
