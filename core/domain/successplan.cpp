#include "core/domain/successplan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr std::array planStates = {"draft", "agreed", "active", "completed", "stopped"};
constexpr std::array objectiveStates = {"not_started", "in_progress", "completed", "cancelled"};

template<size_t size>
size_t indexOf(const std::array<const char *, size> &codes, QStringView code)
{
    const auto at = std::ranges::find_if(codes, [&](const char *c) { return code == QLatin1StringView(c); });
    return at == codes.end() ? 0 : size_t(at - codes.begin());
}

/// The mean of those values that are known; nullopt when none is.
template<typename Parts, typename Value>
std::optional<double> meanOf(const Parts &parts, Value value)
{
    double sum = 0;
    int known = 0;
    for (const auto &part : parts) {
        if (const std::optional<double> v = value(part)) {
            sum += *v;
            ++known;
        }
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

template<typename Test>
int countSteps(const SuccessPlan &plan, Test test)
{
    int count = 0;
    for (const Objective &objective : plan.objectives) {
        if (objective.state != ObjectiveState::Cancelled)
            count += int(std::ranges::count_if(objective.steps, test));
    }
    return count;
}

} // namespace

std::optional<double> Outcome::valueRealised() const
{
    if (!base || !current || !target || *base == *target)
        return std::nullopt;
    return std::clamp((*current - *base) / (*target - *base), 0.0, 1.0);
}

std::optional<double> Objective::progress() const
{
    if (const auto realised = meanOf(outcomes, [](const Outcome &o) { return o.valueRealised(); }))
        return realised;
    return meanOf(steps, [](const Step &s) { return std::optional(s.progress / 100.0); });
}

bool Objective::isOverdue(QDate today) const
{
    return dueOn.isValid() && dueOn < today && state != ObjectiveState::Completed
        && state != ObjectiveState::Cancelled;
}

bool Objective::isOverdue(const Step &step, QDate today) const
{
    return state != ObjectiveState::Cancelled && step.isOverdue(today);
}

std::optional<double> SuccessPlan::progress() const
{
    return meanOf(objectives, [](const Objective &o) {
        return o.state == ObjectiveState::Cancelled ? std::nullopt : o.progress();
    });
}

int SuccessPlan::stepCount() const
{
    return countSteps(*this, [](const Step &) { return true; });
}

int SuccessPlan::stepsDone() const
{
    return countSteps(*this, [](const Step &step) { return step.isDone(); });
}

int SuccessPlan::stepsOverdue(QDate today) const
{
    return countSteps(*this, [today](const Step &step) { return step.isOverdue(today); });
}

QString planStateCode(PlanState state)
{
    return QString::fromLatin1(planStates[size_t(state)]);
}

PlanState planStateNamed(QStringView code)
{
    return PlanState(indexOf(planStates, code));
}

QString objectiveStateCode(ObjectiveState state)
{
    return QString::fromLatin1(objectiveStates[size_t(state)]);
}

ObjectiveState objectiveStateNamed(QStringView code)
{
    return ObjectiveState(indexOf(objectiveStates, code));
}

} // namespace csm
