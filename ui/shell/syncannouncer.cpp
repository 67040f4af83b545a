#include "ui/shell/syncannouncer.h"

#include "ui/shell/prompts.h"
#include "ui/shell/shell.h"
#include "ui/sync/synccontrol.h"

namespace csm::ui {

SyncAnnouncer::SyncAnnouncer(Shell &shell, const ShellParts &parts)
    : QObject(&shell)
    , m_shell(shell)
    , m_sync(parts.sync)
    , m_prompts(parts.prompts)
    , m_format(parts.format)
    , m_practice(parts.practice)
{
    connect(&m_sync, &SyncControl::finished, this, &SyncAnnouncer::finished);
    connect(&m_sync, &SyncControl::connected, this, &SyncAnnouncer::connected);
    connect(&m_sync, &SyncControl::tokenNotKept, this, &SyncAnnouncer::tokenNotKept);
    connect(&m_sync, &SyncControl::disconnected, this, &SyncAnnouncer::disconnected);
    connect(&m_sync, &SyncControl::disconnectFailed, this, [this](const Error &error) {
        m_told.clear();
        m_shell.showProblem(error);
    });
    // Queued, because the dialog runs an event loop of its own.
    connect(&m_sync, &SyncControl::tokenNeeded, this, &SyncAnnouncer::askForToken, Qt::QueuedConnection);
}

void SyncAnnouncer::finished(const Connection &connection, const SyncReport &report, bool asked)
{
    if (report.stoppedBy && report.stoppedBy->code == ErrorCode::Cancelled)
        return m_shell.say(tr("Sync stopped. What was read is kept."));
    if (report.stoppedBy)
        return failed(connection, *report.stoppedBy, asked);
    if (m_told == connection.id)
        m_shell.closeBanner();
    const auto show = [this] { m_shell.open({Page::Sync}); };
    if (!report.skipped.isEmpty())
        m_shell.say(
            tr("%n record(s) could not be read", nullptr, int(report.skipped.size())), tr("Show"), show);
    else if (report.conflicts > 0)
        m_shell.say(tr("%n field(s) of plans were changed on both sides", nullptr, report.conflicts),
            tr("Show"), show);
    else if (report.rowsWritten > 0)
        m_shell.say(tr("Synced. Changes: %1").arg(m_format.number(report.rowsWritten)));
    else if (report.plansWritten > 0)
        m_shell.say(tr("Synced. Changes: %1").arg(m_format.number(report.plansWritten)));
    else if (asked)
        m_shell.say(tr("Synced: nothing new"));
}

void SyncAnnouncer::failed(const Connection &connection, const Error &error, bool asked)
{
    const bool offline = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
    if (offline && !asked)
        return; // the foot of the rail says so; without a network everything here works
    m_told = connection.id;
    const QString again = error.code == ErrorCode::SignIn ? tr("Sign in") : tr("Try again");
    m_shell.showProblem(error, {again, tr("Open Sync")}, [this, id = connection.id](int action) {
        if (action == 0)
            m_sync.syncOne(id);
        else
            m_shell.open({Page::Sync});
    });
}

void SyncAnnouncer::connected(const Connection &connection)
{
    if (!m_practice)
        m_shell.say(tr("Connected: %1").arg(connection.name));
}

void SyncAnnouncer::tokenNotKept(const Connection &connection)
{
    m_told.clear();
    m_shell.showBanner({Tone::Warn, tr("This computer has no usable key store."),
        tr("The token of %1 is kept until you quit, and never written to disk. The next sync after that asks "
           "for it again.")
            .arg(connection.name)});
}

void SyncAnnouncer::disconnected(const QString &name, bool wiped)
{
    m_shell.say(wiped ? tr("Disconnected from %1, and its data is deleted").arg(name)
                      : tr("Disconnected from %1. Its data stays here.").arg(name));
}

void SyncAnnouncer::askForToken(const Connection &connection)
{
    m_sync.giveToken(connection.id, m_prompts.token(connection));
}

} // namespace csm::ui
