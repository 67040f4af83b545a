#pragma once

#include "core/storage/profile.h"

#include <QTemporaryDir>

namespace csm::test {

/// A real profile in a folder of its own, gone with the test, and one connection to its database.
class TestProfile
{
public:
    TestProfile()
        : m_profile(Profile::openForWriting(m_folder.filePath(QStringLiteral("profile"))))
        , m_db(m_profile->connect())
    {
    }

    Profile &profile() { return *m_profile; }
    Database &db() { return **m_db; }

    /// A connection row, for tables that need one; its id is @p id.
    void addConnection(const QString &id = QStringLiteral("sf"))
    {
        const auto added
            = db().prepare(
                      "INSERT INTO connection (id, system, name, url, org_id, user_remote_id, user_name, "
                      "scope, api_version, currency, status, created_at) VALUES (:id, 'salesforce', :id, "
                      "'http://127.0.0.1', :id, '005', 'Me', 'all', '66.0', 'KRW', 'connected', 0)")
                  .bind(":id", id)
                  .run();
        Q_ASSERT(added);
    }

private:
    QTemporaryDir m_folder;
    Result<Profile> m_profile;
    Result<std::unique_ptr<Database>> m_db;
};

} // namespace csm::test
