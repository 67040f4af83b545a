#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/sidefiles.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace csm {

/// The folder (0700) in which one user's data lies, and the right to write there.
///
/// One writing process at a time: it holds the lock for as long as this object lives. Readers need no lock.
class Profile
{
public:
    /// Where the data lies unless the user says otherwise.
    static QString standardFolder();

    /// Makes @p folder (0700) and what lies above it. Errors: Folder, DiskFull.
    static Result<void> makeFolder(const QString &folder);

    /// Makes the folder, takes the lock and brings the database to this program's schema.
    /// Errors: Folder, ProfileInUse, NewerSchema, Damaged, DiskFull, Storage.
    static Result<Profile> openForWriting(const QString &folder);

    /// NotFound when there is no database yet; else as above, but neither locks nor writes.
    static Result<Profile> openForReading(const QString &folder);

    /// Whether something of a profile's own lies at @p path: no document may take its place.
    static bool isOwnFile(const QString &folder, const QString &path);

    QString folder() const { return m_folder; }
    QString databasePath() const;
    QString mappingOverlayPath(const QString &system) const;
    QString logFolder() const;

    /// A connection for the calling thread.
    Result<std::unique_ptr<Database>> connect() const;

private:
    Profile(const QString &folder, Database::Mode mode)
        : m_folder(folder)
        , m_mode(mode)
    {
    }

    QString m_folder;
    Database::Mode m_mode;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SideFiles> m_sideFiles; ///< of a reader
};

} // namespace csm
