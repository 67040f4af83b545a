#pragma once

#include "core/sync/syncqueries.h"
#include "ui/format/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowlistmodel.h"

namespace csm {
class Clock;
}

namespace csm::ui {

/// A line of the sync page's list: the conflicts, or one run.
struct RunRow
{
    QString id = {}; ///< of the run; empty: the conflicts
    QString title = {};
    QString note = {};
    Tone tone = Tone::Neutral;

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

class RunListModel final : public RowListModel<RunRow>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

private:
    QVariant cell(const RunRow &row, int column, int role) const override;
};

/// @p goingOn: the connection that is being read.
QList<RunRow> runRows(
    const SyncOverview &overview, const QString &goingOn, const Format &format, const Clock &clock);

} // namespace csm::ui
