#pragma once

#include <QString>

namespace csm {

/// Takes away what SQLite lays beside a database that is only read: an empty log and its shared memory, which
/// a read-only connection makes and cannot remove. Whoever only looks leaves the folder as it was.
class SideFiles
{
public:
    SideFiles(const QString &folder, const QString &database);
    ~SideFiles(); ///< after the last connection of this process was closed
    Q_DISABLE_COPY_MOVE(SideFiles)

private:
    QString m_folder;
    QString m_database;
    bool m_wereThere;
};

} // namespace csm
