#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace csm {

class Database;

/// Where reading each object of a connection goes on.
class SyncCursorRepository
{
public:
    /// Stands beside the objects of the CRM: with which scope the list of accounts was made last.
    static constexpr QLatin1StringView scope{"@scope"};

    /// Also beside them: the run whose rows are not in summaries and index yet (see DerivedLag).
    static constexpr QLatin1StringView derived{"@derived"};

    SyncCursorRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    Result<QByteArray> checkpoint(const QString &object) const; ///< empty: not read yet
    Result<void> setCheckpoint(const QString &object, const QByteArray &checkpoint);
    Result<void> forgetObjects();

private:
    Database &m_db;
    QString m_source;
};

} // namespace csm
