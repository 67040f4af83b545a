#pragma once

#include "core/sync/syncreport.h"

#include <QJsonObject>

namespace csm::ctl {

/// The sum of several runs, as if it were one.
SyncReport sumOf(const QList<SyncReport> &reports);

QJsonObject syncReportJson(const SyncReport &report);

} // namespace csm::ctl
