#include "ui/sync/synctext.h"

#include "core/base/clock.h"
#include "core/messages/entitytext.h"
#include "ui/shell/statustext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

std::optional<SkipReason> skipReasonNamed(const QString &name)
{
    for (int i = 0; i <= int(SkipReason::WrongType); ++i) {
        if (skipReasonName(SkipReason(i)) == name)
            return SkipReason(i);
    }
    return std::nullopt;
}

} // namespace

ConnectionState connectionState(
    const Connection &connection, const SyncStatus &status, const Format &format, const Clock &clock)
{
    if (status.current == connection.id) {
        const ProgressText progress = progressText(status, format);
        return {"arrow-repeat"_L1, Tone::Info,
            progress.count.isEmpty() ? progress.what : progress.what + u' ' + progress.count};
    }
    if (connection.status == ConnectionStatus::Disconnected)
        return {"circle"_L1, Tone::Neutral, SyncText::tr("Disconnected")};
    if (connection.status == ConnectionStatus::SignIn)
        return {"exclamation-circle"_L1, Tone::Risk, SyncText::tr("Sign in again")};
    if (status.withoutToken.contains(connection.id))
        return {"key"_L1, Tone::Warn, SyncText::tr("Token needed at the next sync")};
    const auto problem = status.problems.constFind(connection.id);
    if (problem != status.problems.cend()) {
        const bool offline = problem->code == ErrorCode::Unreachable || problem->code == ErrorCode::Timeout;
        return offline ? ConnectionState{"cloud-slash"_L1, Tone::Neutral, SyncText::tr("Not reachable")}
                       : ConnectionState{"exclamation-triangle"_L1, Tone::Warn,
                           SyncText::tr("Failed: %1").arg(errorCodeName(problem->code))};
    }
    if (!connection.syncedAt.isValid())
        return {"circle"_L1, Tone::Neutral, SyncText::tr("Not synced yet")};
    return {"check-circle"_L1, Tone::Good,
        SyncText::tr("Synced: %1").arg(momentText(connection.syncedAt, format, clock))};
}

QString connectionFacts(const ConnectionFacts &facts, const Format &format)
{
    return SyncText::tr("Accounts %1 · Contacts %2")
        .arg(format.number(facts.accounts), format.number(facts.contacts));
}

QString outcomeText(const SyncRunFacts &run, bool goingOn)
{
    switch (run.outcome) {
    case RunOutcome::Done:
        return SyncText::tr("Done");
    case RunOutcome::Failed:
        return SyncText::tr("Failed");
    case RunOutcome::Cancelled:
        return SyncText::tr("Stopped");
    case RunOutcome::Running:
        break;
    }
    return goingOn ? SyncText::tr("Running") : SyncText::tr("Broken off");
}

Tone outcomeTone(const SyncRunFacts &run)
{
    switch (run.outcome) {
    case RunOutcome::Done:
        return run.skipped > 0 ? Tone::Warn : Tone::Good;
    case RunOutcome::Failed:
        return Tone::Risk;
    default:
        return Tone::Neutral;
    }
}

QString durationText(const SyncRunFacts &run, const Format &format)
{
    if (!run.endedAt.isValid())
        return {};
    return SyncText::tr("%1 s").arg(format.number(double(run.startedAt.msecsTo(run.endedAt)) / 1000, 1));
}

QString runSummary(const SyncRunFacts &run, const Format &format)
{
    QStringList parts;
    if (run.error && *run.error != ErrorCode::Cancelled)
        parts.append(errorCodeName(*run.error));
    parts.append(run.rowsWritten > 0 ? SyncText::tr("Written: %1").arg(format.number(run.rowsWritten))
                                     : SyncText::tr("Nothing new"));
    if (run.skipped > 0)
        parts.append(SyncText::tr("%n skipped", nullptr, run.skipped));
    if (const QString duration = durationText(run, format); !duration.isEmpty())
        parts.append(duration);
    return parts.join(u" · "_s);
}

QString issueText(const SyncIssue &issue)
{
    if (issue.kind == SyncIssue::Kind::Absent)
        return issue.reason.isEmpty() ? issue.object : issue.object + ": "_L1 + issue.reason;
    const QString record = issue.name.isEmpty() ? issue.remoteId : issue.name;
    const auto reason = skipReasonNamed(issue.reason);
    return u"%1 · %2 · %3"_s.arg(issue.object, record.isEmpty() ? SyncText::tr("no id readable") : record,
        reason ? skipReasonText(*reason) : issue.reason);
}

QString planFieldText(const QString &column)
{
    static const QHash<QString, const char *> names = {
        {u"name"_s, QT_TRANSLATE_NOOP("SyncText", "Name")},
        {u"title"_s, QT_TRANSLATE_NOOP("SyncText", "Title")},
        {u"state"_s, QT_TRANSLATE_NOOP("SyncText", "State")},
        {u"starts_on"_s, QT_TRANSLATE_NOOP("SyncText", "Start")},
        {u"ends_on"_s, QT_TRANSLATE_NOOP("SyncText", "End")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("SyncText", "Due date")},
        {u"vision"_s, QT_TRANSLATE_NOOP("SyncText", "Vision")},
        {u"description"_s, QT_TRANSLATE_NOOP("SyncText", "Description")},
        {u"internal_notes"_s, QT_TRANSLATE_NOOP("SyncText", "Internal notes")},
        {u"note"_s, QT_TRANSLATE_NOOP("SyncText", "Note")},
        {u"owner"_s, QT_TRANSLATE_NOOP("SyncText", "Owner")},
        {u"owner_remote_id"_s, QT_TRANSLATE_NOOP("SyncText", "Owner")},
        {u"sponsor_remote_id"_s, QT_TRANSLATE_NOOP("SyncText", "Sponsor")},
        {u"unit"_s, QT_TRANSLATE_NOOP("SyncText", "Unit")},
        {u"base"_s, QT_TRANSLATE_NOOP("SyncText", "Base")},
        {u"current"_s, QT_TRANSLATE_NOOP("SyncText", "Current")},
        {u"target"_s, QT_TRANSLATE_NOOP("SyncText", "Target")},
        {u"progress"_s, QT_TRANSLATE_NOOP("SyncText", "Progress")},
        {u"is_done"_s, QT_TRANSLATE_NOOP("SyncText", "Done")},
    };
    const char *name = names.value(column);
    return name ? SyncText::tr(name) : column;
}

} // namespace csm::ui
