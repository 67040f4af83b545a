#include "app/csmctl/json/planjson.h"

#include "app/csmctl/json/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

QJsonObject outcomeJson(const Outcome &outcome)
{
    return {
        {u"id"_s, outcome.id},
        {u"title"_s, json(outcome.title)},
        {u"base"_s, json(outcome.base)},
        {u"current"_s, json(outcome.current)},
        {u"target"_s, json(outcome.target)},
        {u"unit"_s, json(outcome.unit)},
        {u"valueRealised"_s, json(outcome.valueRealised())},
    };
}

QJsonObject stepJson(const Step &step)
{
    return {
        {u"id"_s, step.id},
        {u"title"_s, json(step.title)},
        {u"owner"_s, json(step.owner)},
        {u"dueOn"_s, json(step.dueOn)},
        {u"done"_s, step.isDone()},
        {u"progress"_s, step.progress / 100.0},
    };
}

QJsonObject objectiveJson(const Objective &objective)
{
    return {
        {u"id"_s, objective.id},
        {u"title"_s, json(objective.title)},
        {u"description"_s, json(objective.description)},
        {u"owner"_s, json(objective.owner)},
        {u"sponsor"_s, json(objective.sponsor)},
        {u"state"_s, objectiveStateCode(objective.state)},
        {u"dueOn"_s, json(objective.dueOn)},
        {u"progress"_s, json(objective.progress())},
        {u"outcomes"_s, jsonArray(objective.outcomes, outcomeJson)},
        {u"steps"_s, jsonArray(objective.steps, stepJson)},
    };
}

} // namespace

QJsonObject planJson(const SuccessPlan &plan)
{
    return {
        {u"id"_s, plan.id},
        {u"remoteId"_s, json(plan.remoteId)},
        {u"accountId"_s, json(plan.accountId)},
        {u"source"_s, json(plan.source)},
        {u"name"_s, json(plan.name)},
        {u"state"_s, planStateCode(plan.state)},
        {u"startsOn"_s, json(plan.startsOn)},
        {u"endsOn"_s, json(plan.endsOn)},
        {u"vision"_s, json(plan.vision)},
        {u"owner"_s, json(plan.owner)},
        {u"progress"_s, json(plan.progress())},
        {u"objectives"_s, jsonArray(plan.objectives, objectiveJson)},
    };
}

} // namespace csm::ctl
