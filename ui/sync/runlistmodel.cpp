#include "ui/sync/runlistmodel.h"

#include "ui/shell/statustext.h"
#include "ui/sync/synctext.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

QVariant RunListModel::cell(const RunRow &row, int, int role) const
{
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole)
        return QString(row.title + ", "_L1 + row.note);
    return {};
}

QList<RunRow> runRows(
    const SyncOverview &overview, const QString &goingOn, const Format &format, const Clock &clock)
{
    QList<RunRow> rows;
    if (const int count = int(overview.conflicts.size()); count > 0)
        rows.append({{}, RunListModel::tr("Changed on both sides"),
            RunListModel::tr("%n field(s) of plans", nullptr, count), Tone::Warn});
    const bool several = overview.connections.size() > 1;
    QString newest = goingOn;
    for (const SyncRunFacts &run : overview.runs) {
        const bool isRunning = !newest.isEmpty() && run.connectionId == newest;
        if (isRunning)
            newest.clear(); // older ones of that connection were broken off
        QString title = momentText(run.startedAt, format, clock) + u" · "_s + outcomeText(run, isRunning);
        rows.append({run.id, title,
            several ? run.connection + u" · "_s + runSummary(run, format) : runSummary(run, format),
            outcomeTone(run)});
    }
    return rows;
}

} // namespace csm::ui
