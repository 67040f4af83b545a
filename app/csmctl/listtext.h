#pragma once

#include "core/portfolio/listqueries.h"
#include "ui/format/format.h"

class QTimeZone;

namespace csm::ctl {

/// A list as a table for people, with the local id at the end, because other commands take it.
QString listText(const ListTable &table, const ui::Format &format, const QTimeZone &zone);

} // namespace csm::ctl
