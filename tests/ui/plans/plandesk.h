#pragma once

#include "core/plans/plancontextqueries.h"
#include "core/plans/planqueries.h"
#include "core/plans/planservice.h"
#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"

#include <sqlite3.h>

namespace csm::test {

/// A plan with everything below its page real: one objective with an outcome and two steps.
struct PlanDesk
{
    PlanDesk()
        : facts(profile)
        , service(profile.db(), clock, feed)
    {
        account = facts.account(QStringLiteral("한빛정밀"));
        plan = facts.plan(account, QStringLiteral("생산 마감 자동화"),
            {{QStringLiteral("state"), QStringLiteral("active")}});
        objective = facts.objective(plan, QStringLiteral("월 마감 단축"));
        outcome = facts.outcome(objective,
            {{QStringLiteral("title"), QStringLiteral("마감 일수")}, {QStringLiteral("base"), 5.0},
                {QStringLiteral("current"), 4.0}, {QStringLiteral("target"), 2.0}});
        first = facts.step(objective, QStringLiteral("연동 검증"), 100);
        second = facts.step(objective, QStringLiteral("관리자 교육"), 20);
    }

    SuccessPlan read() { return **queries.plan(plan); }
    const Step &stepIn(const SuccessPlan &from, const QString &id) const
    {
        for (const Objective &each : from.objectives) {
            for (const Step &step : each.steps) {
                if (step.id == id)
                    return step;
            }
        }
        qFatal("no such step");
    }

    /// While it lives, nothing can be committed.
    class BrokenDisk
    {
    public:
        explicit BrokenDisk(TestProfile &profile)
            : m_handle(profile.db().handle())
        {
            sqlite3_commit_hook(
                m_handle, [](void *) { return 1; }, nullptr);
        }
        ~BrokenDisk() { sqlite3_commit_hook(m_handle, nullptr, nullptr); }

    private:
        sqlite3 *m_handle;
    };

    TestProfile profile;
    Facts facts;
    ManualClock clock;
    ChangeFeed feed;
    PlanService service;
    PlanQueries queries = PlanQueries(profile.db());
    PlanContextQueries context = PlanContextQueries(profile.db());
    QString account;
    QString plan;
    QString objective;
    QString outcome;
    QString first;
    QString second;
};

} // namespace csm::test
