#include "core/storage/plancolumns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace csm {

namespace {

using Kind = PlanItem::Kind;
using Type = PlanColumn::Type;

constexpr std::array columns = {
    PlanColumn{Kind::Plan, PlanField::Name, "name", Type::Title},
    PlanColumn{Kind::Plan, PlanField::State, "state", Type::PlanState},
    PlanColumn{Kind::Plan, PlanField::StartsOn, "starts_on", Type::Date},
    PlanColumn{Kind::Plan, PlanField::EndsOn, "ends_on", Type::Date},
    PlanColumn{Kind::Plan, PlanField::Vision, "vision", Type::Text},
    PlanColumn{Kind::Plan, PlanField::InternalNotes, "internal_notes", Type::Text},
    PlanColumn{Kind::Plan, PlanField::Owner, "owner", Type::Text},
    PlanColumn{Kind::Objective, PlanField::Name, "title", Type::Title},
    PlanColumn{Kind::Objective, PlanField::State, "state", Type::ObjectiveState},
    PlanColumn{Kind::Objective, PlanField::Description, "description", Type::Text},
    PlanColumn{Kind::Objective, PlanField::InternalNotes, "internal_notes", Type::Text},
    PlanColumn{Kind::Objective, PlanField::Owner, "owner", Type::Text},
    PlanColumn{Kind::Objective, PlanField::DueOn, "due_on", Type::Date},
    PlanColumn{Kind::Outcome, PlanField::Name, "title", Type::Title},
    PlanColumn{Kind::Outcome, PlanField::Unit, "unit", Type::Text},
    PlanColumn{Kind::Outcome, PlanField::Base, "base", Type::Real},
    PlanColumn{Kind::Outcome, PlanField::Current, "current", Type::Real},
    PlanColumn{Kind::Outcome, PlanField::Target, "target", Type::Real},
    PlanColumn{Kind::Step, PlanField::Name, "title", Type::Title},
    PlanColumn{Kind::Step, PlanField::Note, "note", Type::Text},
    PlanColumn{Kind::Step, PlanField::Owner, "owner", Type::Text},
    PlanColumn{Kind::Step, PlanField::DueOn, "due_on", Type::Date},
    PlanColumn{Kind::Step, PlanField::Progress, "progress", Type::Percent},
};

bool isPercent(double value)
{
    return value >= 0 && value <= 100 && value == std::floor(value);
}

} // namespace

bool PlanColumn::accepts(const PlanValue &value) const
{
    const bool empty = std::holds_alternative<std::monostate>(value);
    const auto *text = std::get_if<QString>(&value);
    const auto *date = std::get_if<QDate>(&value);
    const auto *real = std::get_if<double>(&value);
    switch (type) {
    case Type::Text:
        return empty || text;
    case Type::Title:
        return text;
    case Type::Date:
        return empty || (date && date->isValid());
    case Type::Real:
        return empty || (real && std::isfinite(*real));
    case Type::PlanState:
        return text && planStateCode(planStateNamed(*text)) == *text;
    case Type::ObjectiveState:
        return text && objectiveStateCode(objectiveStateNamed(*text)) == *text;
    case Type::Percent:
        return real && isPercent(*real);
    }
    return false;
}

const PlanColumn *planColumn(PlanItem::Kind kind, PlanField field)
{
    const auto at = std::ranges::find_if(
        columns, [&](const PlanColumn &column) { return column.kind == kind && column.field == field; });
    return at == columns.end() ? nullptr : &*at;
}

const char *planTable(PlanItem::Kind kind)
{
    constexpr std::array tables = {"success_plan", "objective", "outcome", "step"};
    return tables[size_t(kind)];
}

const char *planParentColumn(PlanItem::Kind kind)
{
    constexpr std::array<const char *, 4> parents = {nullptr, "plan_id", "objective_id", "objective_id"};
    return parents[size_t(kind)];
}

} // namespace csm
