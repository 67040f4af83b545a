#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace csm {

class Database;

/// Of which connections there may be rows that the summaries and the search index do not know yet: a run
/// stored them and did not come to its last steps, because it was stopped or died.
class DerivedLag
{
public:
    using Runs = QMap<QString, QString>; ///< by connection, the run that left it so

    explicit DerivedLag(Database &db)
        : m_db(db)
    {
    }

    Result<Runs> runs() const;
    Result<void> begin(const QString &source, const QString &run);

    /// For @p runs all is up to date; not for one that began meanwhile.
    Result<void> settle(const Runs &runs);

private:
    Database &m_db;
};

} // namespace csm
