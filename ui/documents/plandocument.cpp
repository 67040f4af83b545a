#include "ui/documents/plandocument.h"

#include "core/account360/accountoverview.h"

#include <QTimeZone>

namespace csm::ui {

namespace {

DocumentOutcome copyOf(const Outcome &outcome)
{
    return {
        outcome.title, outcome.unit, outcome.base, outcome.current, outcome.target, outcome.valueRealised()};
}

DocumentStep copyOf(const Step &step)
{
    return {step.title, step.note, step.owner, step.dueOn, step.progress / 100.0};
}

DocumentObjective copyOf(const Objective &objective)
{
    DocumentObjective copy = {objective.title, objective.description, objective.owner, objective.sponsor,
        objective.dueOn, objective.state, objective.progress(), {}, {}};
    for (const Outcome &outcome : objective.outcomes)
        copy.outcomes.push_back(copyOf(outcome));
    for (const Step &step : objective.steps)
        copy.steps.push_back(copyOf(step));
    return copy;
}

void fillAccount(PlanDocument &document, const AccountOverview &overview, const QTimeZone &zone)
{
    document.today = overview.today;
    document.accountName = overview.account.name;
    document.segment = overview.account.segment;
    document.renewalOn = overview.renewal.on;
    if (overview.health.score)
        document.health = DocumentHealth{overview.health.band, *overview.health.score};
    document.weeklyUsers = overview.tiles.weeklyUsers.number();
    for (const UsageWeek &week : overview.usage)
        document.usage.push_back({week.monday, week.activeUsers});
    document.dataAsOf = overview.asOf.isValid() ? overview.asOf.toTimeZone(zone) : QDateTime();
    document.source = overview.account.connection;
}

} // namespace

PlanDocument planDocument(
    const AccountOverview &overview, const SuccessPlan &plan, Language language, const QTimeZone &zone)
{
    PlanDocument document;
    document.language = language;
    fillAccount(document, overview, zone);
    document.csmName = plan.owner.isEmpty() ? overview.account.ownerName : plan.owner;
    document.planName = plan.name;
    document.startsOn = plan.startsOn;
    document.endsOn = plan.endsOn;
    document.vision = plan.vision;
    document.progress = plan.progress();
    document.stepsOverdue = plan.stepsOverdue(overview.today);
    document.stepCount = plan.stepCount();
    for (const Objective &objective : plan.objectives) {
        document.objectives.push_back(copyOf(objective));
        document.objectivesDone += objective.state == ObjectiveState::Completed;
        document.objectivesCounted += objective.state != ObjectiveState::Cancelled;
    }
    return document;
}

} // namespace csm::ui
