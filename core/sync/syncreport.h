#pragma once

#include "core/base/error.h"
#include "core/domain/entity.h"
#include "core/domain/skippedrecord.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace csm {

/// What one sync run did, and what stopped it if anything did.
struct SyncReport
{
    struct Counts
    {
        int read = 0;
        int written = 0;
        int gone = 0; ///< left: deleted, merged or out of scope

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    /// What the mapping asks for and this org does not have; said once a run, no error.
    struct Absence
    {
        QString object = {};
        QStringList fields = {}; ///< empty: the whole object

        friend bool operator==(const Absence &, const Absence &) = default;
    };

    std::map<Entity, Counts> objects = {}; ///< every entity that was looked at, also with zeros
    QList<SkippedRecord> skipped = {};
    QList<Absence> absent = {};
    int rowsWritten = 0; ///< mirror rows
    int plansWritten = 0; ///< rows of success plans, which are the user's own
    int pushed = 0;
    int conflicts = 0; ///< found by this run
    int requests = 0;
    double seconds = 0;
    int callsUsed = 0; ///< of the CRM's daily allowance, as it said last; 0: it did not say
    int callsAllowed = 0;
    std::optional<Error> stoppedBy = {};
};

} // namespace csm

Q_DECLARE_METATYPE(csm::SyncReport)
