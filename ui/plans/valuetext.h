#pragma once

#include "core/domain/successplan.h"

namespace csm::ui {

/// A day as people write it: 2026-01-31, 26.1.31, 2026/1/31, 1.31 (the next one from @p today on).
std::optional<QDate> dateFromText(const QString &text, QDate today);

/// 1,250 or −3.5.
std::optional<double> numberFromText(const QString &text);
QString numberToText(double value);

/// A field's value as it stands in its editor.
QString valueText(const PlanValue &value);

} // namespace csm::ui
