#pragma once

#include "core/sync/syncqueries.h"
#include "ui/format/format.h"
#include "ui/sync/connectioncard.h"
#include "ui/sync/synccontrol.h"

namespace csm {
class Clock;
}

namespace csm::ui {

ConnectionState connectionState(
    const Connection &connection, const SyncStatus &status, const Format &format, const Clock &clock);
QString connectionFacts(const ConnectionFacts &facts, const Format &format); ///< "97 accounts · 412 contacts"

/// An outcome in a word; a run without an end is the one going on, or one that the program did not survive.
QString outcomeText(const SyncRunFacts &run, bool goingOn);
Tone outcomeTone(const SyncRunFacts &run);
QString durationText(const SyncRunFacts &run, const Format &format); ///< "3.2 s"; empty while it runs
QString runSummary(const SyncRunFacts &run, const Format &format); ///< "Written: 97 · 2 skipped · 3.2 s"

QString issueText(const SyncIssue &issue); ///< which record or object, and why
QString planFieldText(const QString &column); ///< "due_on" → "Due date"

} // namespace csm::ui
