#include "core/storage/profile.h"

#include "core/storage/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr int kTidyingMs = 200; ///< for which a reader may hold the lock to tidy up behind itself

} // namespace

QString Profile::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/csm-workbench"_L1;
}

Result<void> Profile::makeFolder(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(parent))
        return Error{ErrorCode::Folder, u"cannot make the folder above"_s, {folder}};
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Folder,
            QString::fromLocal8Bit(std::strerror(errno)), {folder}};
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::Folder, u"not a folder"_s, {folder}};
    return {};
}

Result<Profile> Profile::openForWriting(const QString &folder)
{
    if (auto made = makeFolder(folder); !made)
        return made.error();
    Profile profile(folder, Database::Mode::ReadWrite);
    profile.m_lock = std::make_unique<QLockFile>(folder + "/workbench.lock"_L1);
    profile.m_lock->setStaleLockTime(0);
    if (!profile.m_lock->tryLock(kTidyingMs)) {
        if (profile.m_lock->error() != QLockFile::LockFailedError)
            return Error{ErrorCode::Folder, u"the lock file cannot be written"_s, {folder}};
        qint64 pid = 0;
        QString host;
        QString application;
        profile.m_lock->getLockInfo(&pid, &host, &application);
        return Error{ErrorCode::ProfileInUse, u"held by pid %1"_s.arg(pid), {folder, application}};
    }
    if (auto checked = checkSchema(profile.databasePath()); !checked)
        return checked.error();
    const auto db = profile.connect();
    if (!db)
        return db.error();
    if (auto migrated = migrate(**db); !migrated)
        return migrated.error();
    return profile;
}

Result<Profile> Profile::openForReading(const QString &folder)
{
    Profile profile(folder, Database::Mode::ReadOnly);
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return Error{ErrorCode::Folder, u"not a folder"_s, {folder}};
    const QString path = profile.databasePath();
    // Empty, and without a log: a program was stopped in the moment in which it made the file.
    if (!QFileInfo::exists(path) || (QFileInfo(path).size() == 0 && !QFileInfo::exists(path + "-wal"_L1)))
        return Error{ErrorCode::NotFound, u"no database"_s, {folder}};
    profile.m_sideFiles = std::make_unique<SideFiles>(folder, path);
    if (auto checked = checkSchema(profile.databasePath()); !checked)
        return checked.error();
    return profile;
}

bool Profile::isOwnFile(const QString &folder, const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty: there is nothing
    return !target.isEmpty() && target.startsWith(QFileInfo(folder).canonicalFilePath() + u'/')
        && !target.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

QString Profile::databasePath() const
{
    return m_folder + "/workbench.db"_L1;
}

QString Profile::mappingOverlayPath(const QString &system) const
{
    return m_folder + "/mappings/"_L1 + system + ".toml"_L1;
}

QString Profile::logFolder() const
{
    return m_folder + "/log"_L1;
}

Result<std::unique_ptr<Database>> Profile::connect() const
{
    return Database::open(databasePath(), m_mode);
}

} // namespace csm
