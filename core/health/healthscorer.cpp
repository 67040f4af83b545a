#include "core/health/healthscorer.h"

#include <algorithm>

namespace csm {

namespace {

MeasureScore scored(const Measure &measure, const HealthInput &input)
{
    MeasureScore made{measure.code, measure.name, measure.note, measure.weight, 0, {}, input};
    if (input.raw)
        made.score = measure.scoring.score(*input.raw);
    if (input.raw && !made.score)
        made.input.missing = MissingInput::OutOfBounds;
    return made;
}

double knownWeight(const std::vector<MeasureScore> &measures)
{
    double weight = 0;
    for (const MeasureScore &measure : measures)
        weight += measure.score ? measure.weight : 0;
    return weight;
}

double allWeight(const std::vector<MeasureScore> &measures)
{
    double weight = 0;
    for (const MeasureScore &measure : measures)
        weight += measure.weight;
    return weight;
}

GroupScore scored(const MeasureGroup &group, const HealthInputs &inputs)
{
    GroupScore made{group.code, group.name, group.weight, {}, {}};
    for (const Measure &measure : group.measures)
        made.measures.push_back(scored(measure, inputs.value(measure.code)));
    const double known = knownWeight(made.measures);
    if (known <= 0)
        return made;
    double sum = 0;
    for (MeasureScore &measure : made.measures) {
        if (measure.score) {
            sum += measure.weight * *measure.score;
            measure.share = measure.weight / known;
        }
    }
    made.score = std::clamp(sum / known, 0.0, 100.0); // a mean of hundreds may round to a little more
    return made;
}

} // namespace

HealthScore scoreHealth(const Scorecard &card, const HealthInputs &inputs)
{
    HealthScore health{.scorecard = card.code, .scorecardVersion = card.version};
    double sum = 0;
    double knownGroups = 0;
    double allGroups = 0;
    for (const MeasureGroup &policy : card.groups) {
        const GroupScore &group = health.groups.emplace_back(scored(policy, inputs));
        const double all = allWeight(group.measures);
        allGroups += group.weight;
        health.coverage += all > 0 ? group.weight * knownWeight(group.measures) / all : 0;
        if (group.score) {
            sum += group.weight * *group.score;
            knownGroups += group.weight;
        }
    }
    health.coverage = allGroups > 0 ? health.coverage / allGroups : 0;
    if (knownGroups > 0) {
        health.score = std::clamp(sum / knownGroups, 0.0, 100.0);
        health.band = card.bandOf(*health.score);
    }
    health.lowConfidence = health.score && health.coverage < card.lowConfidenceBelow;
    for (GroupScore &group : health.groups) {
        for (MeasureScore &measure : group.measures)
            measure.share *= group.score && knownGroups > 0 ? group.weight / knownGroups : 0;
    }
    return health;
}

} // namespace csm
