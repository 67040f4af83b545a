#pragma once

#include "core/messages/entitytext.h"
#include "ui/format/format.h"
#include "ui/shell/statusline.h"
#include "ui/sync/synccontrol.h"

namespace csm {
class Clock;
}

namespace csm::ui {

/// The foot of the rail for @p status. @p practice: the data is the practice company's.
StatusText statusText(const SyncStatus &status, bool practice, const Format &format, const Clock &clock);

/// When @p at was, as short as it stays clear: a time today, else a date; "never".
QString momentText(const QDateTime &at, const Format &format, const Clock &clock);

/// What a run is doing right now, and how far it is.
struct ProgressText
{
    QString what = {}; ///< "Reading contacts"
    QString count = {}; ///< "120/164"
    std::optional<double> share = {};
};
ProgressText progressText(const SyncStatus &status, const Format &format);

} // namespace csm::ui
