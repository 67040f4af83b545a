#pragma once

#include "core/domain/successplan.h"

#include <QList>

namespace csm::ui {

/// The part of @p plan that @p item names; nullptr when it is not there (any more).
const PlanPart *findPart(const SuccessPlan &plan, const PlanItem &item);

/// What a field of a part holds now, as PlanService takes it.
PlanValue valueOf(const SuccessPlan &plan, const PlanItem &item, PlanField field);

/// The fields of a kind of part, as they stand in its form: those in one list share a line.
QList<QList<PlanField>> formOf(PlanItem::Kind kind);

/// Progress of a part, 0 to 1; nothing when it cannot be computed.
std::optional<double> progressOf(const SuccessPlan &plan, const PlanItem &item);

/// Days since the part was due; 0 when it is not overdue.
qint64 daysOverdue(const SuccessPlan &plan, const PlanItem &item, QDate today);

} // namespace csm::ui
