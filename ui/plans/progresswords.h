#pragma once

#include "core/domain/successplan.h"
#include "ui/format/format.h"
#include "ui/widgets/popover.h"

namespace csm::ui {

/// What the progress of a plan, an objective or an outcome is made from.
Explanation explainProgress(const SuccessPlan &plan, const PlanItem &item, QDate today, const Format &format);

QString progressFormula(PlanItem::Kind kind);

} // namespace csm::ui
