#pragma once

#include "core/base/result.h"

#include <QString>

namespace csm::ui {

struct PlanDocument;

/// Writes @p document as a PDF that only its owner may read. Whatever fails, the file that was there before
/// stays as it is. ExportTarget or DiskFull, with the path.
///
/// Needs a QGuiApplication (platform "offscreen" will do), because fonts do.
Result<void> exportPlan(const PlanDocument &document, const QString &path);

} // namespace csm::ui
