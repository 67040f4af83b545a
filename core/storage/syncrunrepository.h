#pragma once

#include "core/base/result.h"
#include "core/domain/skippedrecord.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace csm {

class Database;

/// The log of sync runs, and what each of them could not read.
class SyncRunRepository
{
public:
    enum class Outcome { Done, Failed, Cancelled };

    struct End
    {
        Outcome outcome = Outcome::Done;
        QDateTime at = {};
        int rowsWritten = 0;
        int requests = 0;
        int conflicts = 0;
        QByteArray countsJson = {}; ///< by entity: read, written, gone
        std::optional<Error> error = {};
    };

    SyncRunRepository(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    /// A run that never ended (the program was killed) counts as interrupted from now on.
    Result<QString> begin(const QDateTime &at, bool full);
    Result<void> end(const QString &run, const End &end);

    Result<void> addSkipped(const QString &run, const SkippedRecord &skipped);

    /// No @p fields: the whole object.
    Result<void> addAbsent(const QString &run, const QString &object, const QStringList &fields);

    /// Whether the last run that ended did so as it should; true when there was none.
    Result<bool> lastWasWhole() const;

private:
    Database &m_db;
    QString m_source;
};

} // namespace csm
