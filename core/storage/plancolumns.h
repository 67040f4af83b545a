#pragma once

#include "core/domain/successplan.h"

namespace csm {

/// Where a field of a plan is kept, and what it may hold.
struct PlanColumn
{
    enum class Type {
        Text, ///< empty is null
        Title, ///< never null
        Date,
        Real,
        PlanState,
        ObjectiveState,
        Percent, ///< a whole number; the column is_done follows it
    };

    PlanItem::Kind kind = PlanItem::Kind::Plan;
    PlanField field = PlanField::Name;
    const char *name = nullptr;
    Type type = Type::Text;

    /// Whether it may hold @p value.
    bool accepts(const PlanValue &value) const;
};

const PlanColumn *planColumn(PlanItem::Kind kind, PlanField field); ///< null: it has no such field
const char *planTable(PlanItem::Kind kind);
const char *planParentColumn(PlanItem::Kind kind); ///< null for a plan

} // namespace csm
