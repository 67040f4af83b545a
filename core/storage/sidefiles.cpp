#include "core/storage/sidefiles.h"

#include "core/storage/database.h"

#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace csm {

SideFiles::SideFiles(const QString &folder, const QString &database)
    : m_folder(folder)
    , m_database(database)
    , m_wereThere(QFileInfo::exists(database + "-wal"_L1))
{
}

SideFiles::~SideFiles()
{
    const QFileInfo log(m_database + "-wal"_L1);
    if (m_wereThere || !log.exists() || log.size() > 0)
        return;
    QLockFile lock(m_folder + "/workbench.lock"_L1);
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) // else somebody writes now, and takes them away at the end
        (void)Database::open(
            m_database, Database::Mode::ReadWrite); // SQLite does it when the last one closes
}

} // namespace csm
