#include "ui/plans/planvalues.h"

#include <algorithm>

namespace csm::ui {

namespace {

template<typename Parts>
auto findIn(const Parts &parts, const QString &id) -> decltype(&parts.front())
{
    const auto found = std::ranges::find(parts, id, [](const auto &part) { return part.id; });
    return found == parts.end() ? nullptr : &*found;
}

const Objective *findObjective(const SuccessPlan &plan, const QString &id)
{
    return findIn(plan.objectives, id);
}

const Outcome *findOutcome(const SuccessPlan &plan, const QString &id)
{
    for (const Objective &objective : plan.objectives) {
        if (const Outcome *found = findIn(objective.outcomes, id))
            return found;
    }
    return nullptr;
}

const Step *findStep(const SuccessPlan &plan, const QString &id)
{
    for (const Objective &objective : plan.objectives) {
        if (const Step *found = findIn(objective.steps, id))
            return found;
    }
    return nullptr;
}

PlanValue text(const QString &value)
{
    return value.isEmpty() ? PlanValue() : PlanValue(value);
}

PlanValue date(QDate value)
{
    return value.isValid() ? PlanValue(value) : PlanValue();
}

PlanValue number(std::optional<double> value)
{
    return value ? PlanValue(*value) : PlanValue();
}

PlanValue valueIn(const SuccessPlan &plan, PlanField field)
{
    switch (field) {
    case PlanField::Name:
        return text(plan.name);
    case PlanField::State:
        return planStateCode(plan.state);
    case PlanField::StartsOn:
        return date(plan.startsOn);
    case PlanField::EndsOn:
        return date(plan.endsOn);
    case PlanField::Vision:
        return text(plan.vision);
    case PlanField::InternalNotes:
        return text(plan.internalNotes);
    case PlanField::Owner:
        return text(plan.owner);
    default:
        return {};
    }
}

PlanValue valueIn(const Objective &objective, PlanField field)
{
    switch (field) {
    case PlanField::Name:
        return text(objective.title);
    case PlanField::State:
        return objectiveStateCode(objective.state);
    case PlanField::Description:
        return text(objective.description);
    case PlanField::InternalNotes:
        return text(objective.internalNotes);
    case PlanField::Owner:
        return text(objective.owner);
    case PlanField::DueOn:
        return date(objective.dueOn);
    default:
        return {};
    }
}

PlanValue valueIn(const Outcome &outcome, PlanField field)
{
    switch (field) {
    case PlanField::Name:
        return text(outcome.title);
    case PlanField::Unit:
        return text(outcome.unit);
    case PlanField::Base:
        return number(outcome.base);
    case PlanField::Current:
        return number(outcome.current);
    case PlanField::Target:
        return number(outcome.target);
    default:
        return {};
    }
}

PlanValue valueIn(const Step &step, PlanField field)
{
    switch (field) {
    case PlanField::Name:
        return text(step.title);
    case PlanField::Note:
        return text(step.note);
    case PlanField::Owner:
        return text(step.owner);
    case PlanField::DueOn:
        return date(step.dueOn);
    case PlanField::Progress:
        return double(step.progress);
    default:
        return {};
    }
}

} // namespace

const PlanPart *findPart(const SuccessPlan &plan, const PlanItem &item)
{
    switch (item.kind) {
    case PlanItem::Kind::Plan:
        return item.id == plan.id ? &plan : nullptr;
    case PlanItem::Kind::Objective:
        return findObjective(plan, item.id);
    case PlanItem::Kind::Outcome:
        return findOutcome(plan, item.id);
    case PlanItem::Kind::Step:
        return findStep(plan, item.id);
    }
    Q_UNREACHABLE();
}

PlanValue valueOf(const SuccessPlan &plan, const PlanItem &item, PlanField field)
{
    const PlanPart *part = findPart(plan, item);
    if (!part)
        return {};
    switch (item.kind) {
    case PlanItem::Kind::Plan:
        return valueIn(plan, field);
    case PlanItem::Kind::Objective:
        return valueIn(*static_cast<const Objective *>(part), field);
    case PlanItem::Kind::Outcome:
        return valueIn(*static_cast<const Outcome *>(part), field);
    case PlanItem::Kind::Step:
        return valueIn(*static_cast<const Step *>(part), field);
    }
    Q_UNREACHABLE();
}

QList<QList<PlanField>> formOf(PlanItem::Kind kind)
{
    using enum PlanField;
    switch (kind) {
    case PlanItem::Kind::Plan:
        return {{Name}, {State, Owner}, {StartsOn, EndsOn}, {Vision}, {InternalNotes}};
    case PlanItem::Kind::Objective:
        return {{Name}, {Owner, DueOn}, {State}, {Description}, {InternalNotes}};
    case PlanItem::Kind::Outcome:
        return {{Name}, {Base, Current, Target}, {Unit}};
    case PlanItem::Kind::Step:
        return {{Name}, {Owner, DueOn}, {Progress}, {Note}};
    }
    Q_UNREACHABLE();
}

std::optional<double> progressOf(const SuccessPlan &plan, const PlanItem &item)
{
    const PlanPart *part = findPart(plan, item);
    if (!part)
        return {};
    switch (item.kind) {
    case PlanItem::Kind::Plan:
        return plan.progress();
    case PlanItem::Kind::Objective:
        return static_cast<const Objective *>(part)->progress();
    case PlanItem::Kind::Outcome:
        return static_cast<const Outcome *>(part)->valueRealised();
    case PlanItem::Kind::Step:
        return static_cast<const Step *>(part)->progress / 100.0;
    }
    Q_UNREACHABLE();
}

qint64 daysOverdue(const SuccessPlan &plan, const PlanItem &item, QDate today)
{
    for (const Objective &objective : plan.objectives) {
        if (objective.id == item.id && objective.isOverdue(today))
            return objective.dueOn.daysTo(today);
        const Step *step = findIn(objective.steps, item.id);
        if (step && objective.isOverdue(*step, today))
            return step->dueOn.daysTo(today);
    }
    return 0;
}

} // namespace csm::ui
