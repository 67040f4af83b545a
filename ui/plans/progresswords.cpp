#include "ui/plans/progresswords.h"

#include "ui/plans/planvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace csm::ui {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

QString countIn(const SuccessPlan &plan)
{
    const auto counted = std::ranges::count_if(plan.objectives, [](const Objective &objective) {
        return objective.state != ObjectiveState::Cancelled && objective.progress();
    });
    return ProgressWords::tr("%n objective(s)", nullptr, int(counted));
}

QString countIn(const Objective &objective)
{
    const auto measured = std::ranges::count_if(
        objective.outcomes, [](const Outcome &outcome) { return outcome.valueRealised().has_value(); });
    if (measured > 0)
        return ProgressWords::tr("%n outcome(s)", nullptr, int(measured));
    return ProgressWords::tr("%n step(s)", nullptr, int(objective.steps.size()));
}

QString countOf(const SuccessPlan &plan, const PlanItem &item)
{
    const PlanPart *part = findPart(plan, item);
    if (part && item.kind == PlanItem::Kind::Plan)
        return countIn(plan);
    if (part && item.kind == PlanItem::Kind::Objective)
        return countIn(*static_cast<const Objective *>(part));
    return {};
}

} // namespace

QString progressFormula(PlanItem::Kind kind)
{
    switch (kind) {
    case PlanItem::Kind::Plan:
        return ProgressWords::tr("The mean progress of the objectives. What is cancelled, and what cannot be "
                                 "measured yet, is left out.");
    case PlanItem::Kind::Objective:
        return ProgressWords::tr(
            "The mean progress of the outcomes; where none can be measured, of the steps.");
    case PlanItem::Kind::Outcome:
        return ProgressWords::tr("(current − base) ÷ (target − base), from 0% to 100%.");
    case PlanItem::Kind::Step:
        return ProgressWords::tr("As it was entered.");
    }
    Q_UNREACHABLE();
}

Explanation explainProgress(const SuccessPlan &plan, const PlanItem &item, QDate today, const Format &format)
{
    const std::optional<double> progress = progressOf(plan, item);
    Explanation said;
    said.title = ProgressWords::tr("Progress");
    said.value = format.percent(progress, 0);
    if (!progress)
        said.note = ProgressWords::tr("Nothing in it can be measured yet.");
    said.formula = progressFormula(item.kind);
    said.count = countOf(plan, item);
    said.window = ProgressWords::tr("As it stands on %1").arg(format.date(today));
    return said;
}

} // namespace csm::ui
