#pragma once

#include "app/sandbox/org/org.h"

#include <QDateTime>

namespace csm::sandbox {

/// Changes to records that exist, with what Salesforce changes along with them, stamped with a moment and a
/// user.
class RecordEdits
{
public:
    RecordEdits(Org &org, RecordId by)
        : m_org(org)
        , m_by(by)
    {
    }

    void set(RecordId record, int column, Cell cell, const QDateTime &at);
    void remove(RecordId record, const QDateTime &at); ///< into the recycle bin, with all that hangs below it
    void restore(RecordId record, const QDateTime &at); ///< with what was removed along with it
    void merge(
        RecordId winner, RecordId loser, const QDateTime &at); ///< the loser's records become the winner's

private:
    void stamp(RecordId record, const QDateTime &at);
    QList<RecordId> children(RecordId record) const; ///< that cannot be without it

    Org &m_org;
    RecordId m_by;
};

} // namespace csm::sandbox
