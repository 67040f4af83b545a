#pragma once

#include "app/sandbox/practice/faultlist.h"
#include "app/sandbox/practice/journal.h"
#include "app/sandbox/practice/practiceedits.h"

namespace csm::sandbox {

/// What a test, or a person who wants to see what happens, does to the practice CRM: POST /_practice/NAME
/// with the token and a JSON object.
///
/// | NAME | body | effect |
/// |---|---|---|
/// | faults | "kind", "match", "after", "times" | spoils coming requests, see below |
/// | faults/clear | | forgets all faults |
/// | create | "object", "fields" | another user makes a record; its id is in the answer |
/// | update | "id", "fields" | another user changes fields; null empties one |
/// | owner | "id", "owner" | the record changes hands |
/// | delete, undelete | "id" | into the recycle bin and back, with what hangs below it |
/// | merge | "winner", "loser" | two accounts or contacts become one |
/// | remove | "object", "field" | plays an org without that field; without "field": that object |
///
/// Edits take "at" to be stamped with that instant instead of now: a commit that comes late; a record is
/// never stamped before it was made.
/// Faults spoil the next "times" requests (1; -1: until cleared) whose decoded path and query contain "match"
/// (any), after "after" (0) of those went well:
///
/// | kind | more | the request gets |
/// |---|---|---|
/// | status | "status", "body", "contentType" | exactly that |
/// | expired | | 401 INVALID_SESSION_ID |
/// | limit | | 403 REQUEST_LIMIT_EXCEEDED |
/// | throttled | "retryAfter" (1) | 429; 0: without the header |
/// | broken | | 500 |
/// | gateway, maintenance, portal | | 502, 503, 200 with HTML |
/// | slow | "ms" | its answer later |
/// | hang | | no answer |
/// | cut | "percent" (50) | so much of the body, then the connection ends |
/// | foreignNext | "origin" | a nextRecordsUrl on that host |
/// | badRecord | "how": number, utf8, control | one record of the page that is not JSON |
/// | pageSize | "size" | so many records a page |
class PracticeControls
{
public:
    explicit PracticeControls(Org &org)
        : m_org(org)
        , m_edits(org)
    {
    }

    /// Repeats what the journal has for this company, and keeps it from now on. Returns the clock's shift
    /// that holds.
    qint64 openJournal(const QString &path, const QJsonObject &company, qint64 clockShift);

    Response answer(const ApiRequest &request, const QDateTime &now);

    FaultList &faults() { return m_faults; }

    /// When something was removed from the schema; invalid: never.
    QDateTime schemaChangedAt() const { return m_schemaChangedAt; }

private:
    Outcome<QByteArray> apply(const Journal::Entry &entry);

    Org &m_org;
    PracticeEdits m_edits;
    FaultList m_faults;
    Journal m_journal;
    QDateTime m_schemaChangedAt;
};

} // namespace csm::sandbox
