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

    /// What the file at @p path has for that company. An empty path keeps nothing.
    QList<Entry> open(const QString &path, const QJsonObject &company);

    void append(const Entry &entry);

private:
    bool openFile();
    void startAnew(const QJsonObject &company);
    void write(const QJsonObject &line);

    QFile m_file;
};

} // namespace csm::sandbox
