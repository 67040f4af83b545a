#include "core/plans/planstandings.h"

#include "core/plans/planoutlines.h"
#include "core/storage/database.h"

namespace csm {

namespace {

using Plans = QHash<QString, SuccessPlan>; ///< by account

Result<Plans> standingPlans(Database &db, const AccountScope &scope)
{
    Statement q = scope.prepare(db,
        "SELECT account_id, id, state, starts_on FROM success_plan WHERE account_id IS NOT NULL AND "
        "removed_at IS "
        "NULL AND gone_at IS NULL AND state IN ('draft', 'agreed', 'active') /*accounts*/");
    scope.bind(q);
    Plans plans;
    QString state;
    while (q.next()) {
        SuccessPlan plan;
        q >> plan.accountId >> plan.id >> state >> plan.startsOn;
        plan.state = planStateNamed(state);
        const auto at = plans.find(plan.accountId);
        if (at == plans.end() || standsBefore(plan, *at))
            plans.insert(plan.accountId, plan);
    }
    return q.done(plans);
}

Result<QHash<QString, std::vector<Outcome>>> outcomeValues(Database &db, const AccountScope &scope)
{
    Statement q = scope.prepare(db,
        "SELECT c.objective_id, c.base, c.current, c.target FROM outcome c JOIN objective o ON o.id = "
        "c.objective_id "
        "JOIN success_plan p ON p.id = o.plan_id WHERE c.removed_at IS NULL AND c.gone_at IS NULL "
        "/*accounts*/",
        "p.account_id");
    scope.bind(q);
    QHash<QString, std::vector<Outcome>> outcomes;
    QString objective;
    while (q.next()) {
        Outcome o;
        q >> objective >> o.base >> o.current >> o.target;
        outcomes[objective].push_back(o);
    }
    return q.done(outcomes);
}

Result<QHash<QString, std::vector<Step>>> stepValues(Database &db, const AccountScope &scope)
{
    Statement q = scope.prepare(db,
        "SELECT s.objective_id, s.progress FROM step s JOIN objective o ON o.id = s.objective_id JOIN "
        "success_plan p "
        "ON p.id = o.plan_id WHERE s.removed_at IS NULL AND s.gone_at IS NULL /*accounts*/",
        "p.account_id");
    scope.bind(q);
    QHash<QString, std::vector<Step>> steps;
    QString objective;
    while (q.next()) {
        Step s;
        q >> objective >> s.progress;
        steps[objective].push_back(s);
    }
    return q.done(steps);
}

Result<QHash<QString, std::vector<Objective>>> objectiveValues(Database &db, const AccountScope &scope)
{
    const auto outcomes = outcomeValues(db, scope);
    if (!outcomes)
        return outcomes.error();
    const auto steps = stepValues(db, scope);
    if (!steps)
        return steps.error();
    Statement q = scope.prepare(db,
        "SELECT o.plan_id, o.id, o.state FROM objective o JOIN success_plan p ON p.id = o.plan_id WHERE "
        "o.removed_at "
        "IS NULL AND o.gone_at IS NULL /*accounts*/",
        "p.account_id");
    scope.bind(q);
    QHash<QString, std::vector<Objective>> objectives;
    QString plan;
    QString state;
    while (q.next()) {
        Objective o;
        q >> plan >> o.id >> state;
        o.state = objectiveStateNamed(state);
        o.outcomes = outcomes->value(o.id);
        o.steps = steps->value(o.id);
        objectives[plan].push_back(std::move(o));
    }
    return q.done(objectives);
}

} // namespace

Result<QHash<QString, PlanStanding>> planStandings(Database &db, const AccountScope &scope)
{
    auto plans = standingPlans(db, scope);
    if (!plans)
        return plans.error();
    const auto objectives = objectiveValues(db, scope);
    if (!objectives)
        return objectives.error();
    QHash<QString, PlanStanding> standings;
    for (SuccessPlan &plan : *plans) {
        plan.objectives = objectives->value(plan.id);
        standings.insert(plan.accountId, {plan.id, plan.progress()});
    }
    return standings;
}

} // namespace csm
