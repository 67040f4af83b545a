#include "core/plans/planqueries.h"

#include "core/plans/planoutlines.h"
#include "core/storage/snapshot.h"

#include <algorithm>

namespace csm {

namespace {

PlanRow rowOf(const SuccessPlan &plan, QDate today)
{
    return {.id = plan.id,
        .remoteId = plan.remoteId,
        .connection = plan.source,
        .accountId = plan.accountId,
        .accountName = plan.accountName,
        .name = plan.name,
        .state = plan.state,
        .startsOn = plan.startsOn,
        .endsOn = plan.endsOn,
        .owner = plan.owner,
        .progress = plan.progress(),
        .objectives = int(plan.objectives.size()),
        .steps = plan.stepCount(),
        .stepsDone = plan.stepsDone(),
        .stepsOverdue = plan.stepsOverdue(today)};
}

} // namespace

Result<std::optional<SuccessPlan>> PlanQueries::plan(const QString &planId) const
{
    const Snapshot snapshot(m_db);
    auto plans = PlanOutlines(m_db).read(PlanOutlines::Of::Plan, planId);
    if (!plans)
        return plans.error();
    return plans->empty() ? std::nullopt : std::optional(std::move(plans->front()));
}

Result<QList<SuccessPlan>> PlanQueries::ofAccount(const QString &accountId) const
{
    const Snapshot snapshot(m_db);
    auto plans = PlanOutlines(m_db).read(PlanOutlines::Of::Account, accountId);
    if (!plans)
        return plans.error();
    std::ranges::sort(*plans, standsBefore);
    return QList<SuccessPlan>(plans->begin(), plans->end());
}

Result<QList<PlanRow>> PlanQueries::all(QDate today) const
{
    const Snapshot snapshot(m_db);
    const auto plans = PlanOutlines(m_db).read(PlanOutlines::Of::All);
    if (!plans)
        return plans.error();
    QList<PlanRow> rows;
    rows.reserve(qsizetype(plans->size()));
    for (const SuccessPlan &plan : *plans)
        rows.append(rowOf(plan, today));
    return rows;
}

} // namespace csm
