#pragma once

#include "core/portfolio/listqueries.h"

#include <QByteArray>

namespace csm::ctl {

/// A list as one JSON array, written row by row: it may be long.
QByteArray listJson(const ListTable &table);

} // namespace csm::ctl
