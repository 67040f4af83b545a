#include "ui/shell/statustext.h"

#include "core/base/clock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

} // namespace

QString momentText(const QDateTime &at, const Format &format, const Clock &clock)
{
    if (!at.isValid())
        return StatusWords::tr("never");
    if (at.toTimeZone(clock.zone()).date() == clock.today())
        return format.time(at, clock.zone());
    return format.dateTime(at, clock.zone());
}

StatusText statusText(const SyncStatus &status, bool practice, const Format &format, const Clock &clock)
{
    if (status.connections.isEmpty())
        return {"plug"_L1, Tone::Neutral, StatusWords::tr("No connection"),
            StatusWords::tr("Nothing is read yet")};
    const QString last = StatusWords::tr("Last sync: %1").arg(momentText(status.syncedAt(), format, clock));
    if (!status.ending.isEmpty())
        return {"arrow-repeat"_L1, Tone::Info, StatusWords::tr("Disconnecting"), last};
    if (status.isBusy())
        return {"arrow-repeat"_L1, Tone::Info, StatusWords::tr("Syncing"), last};
    if (!status.withoutToken.isEmpty())
        return {"key"_L1, Tone::Warn, StatusWords::tr("Sign-in needed"), last};
    if (status.isOffline())
        return {"cloud-slash"_L1, Tone::Neutral, StatusWords::tr("Offline"), last};
    if (!status.problems.isEmpty())
        return {"exclamation-circle"_L1, Tone::Risk, StatusWords::tr("The last sync failed"), last};
    if (practice)
        return {"mortarboard"_L1, Tone::Neutral, StatusWords::tr("Practice company"), last};
    return {"cloud-check"_L1, Tone::Good, StatusWords::tr("Synced"), last};
}

ProgressText progressText(const SyncStatus &status, const Format &format)
{
    if (const Connection *ending = status.find(status.ending))
        return {(status.wiping ? StatusWords::tr("Deleting the data of %1")
                               : StatusWords::tr("Disconnecting from %1"))
                    .arg(ending->name),
            {}, {}};
    if (!status.progress)
        return {StatusWords::tr("Connecting"), {}, {}};
    const SyncProgress &progress = *status.progress;
    switch (progress.stage) {
    case SyncProgress::Stage::Connecting:
        return {StatusWords::tr("Connecting to %1").arg(progress.connection), {}, {}};
    case SyncProgress::Stage::Finishing:
        return {StatusWords::tr("Computing and indexing"), {}, {}};
    case SyncProgress::Stage::Reading:
        break;
    }
    ProgressText text;
    text.what = StatusWords::tr("Reading: %1").arg(entityText(progress.entity));
    text.count = format.number(progress.count);
    if (progress.total && *progress.total > 0) {
        text.count += u'/' + format.number(*progress.total);
        text.share = qBound(0.0, double(progress.count) / *progress.total, 1.0);
    }
    return text;
}

} // namespace csm::ui
