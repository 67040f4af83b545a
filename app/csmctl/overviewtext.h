#pragma once

#include "core/account360/accountoverview.h"
#include "ui/format/format.h"

class QTimeZone;

namespace csm::ctl {

/// An account for a terminal: who, how healthy and why, KPIs, contacts, plans, the last of the timeline.
QString overviewText(const AccountOverview &overview, const ui::Format &format, const QTimeZone &zone);

} // namespace csm::ctl
