#pragma once

#include "core/domain/successplan.h"
#include "ui/theme/tokens.h"

namespace csm::ui {

QString planStateText(PlanState state);
Tone planStateTone(PlanState state);
QString objectiveStateText(ObjectiveState state);
QString kindText(PlanItem::Kind kind); ///< "Objective"
QString fieldText(PlanField field, PlanItem::Kind kind);

/// "2 of 7 steps done · 1 overdue"
QString stepsText(int done, int steps, int overdue);
QString stepsTextShort(
    int done, int steps, int overdue); ///< "2 of 7 · 1 overdue", under a head that says "Steps"

} // namespace csm::ui
