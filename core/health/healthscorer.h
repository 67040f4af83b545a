#pragma once

#include "core/health/healthinputs.h"
#include "core/health/scorecard.h"

#include <QDateTime>

namespace csm {

/// A measure of an account, scored.
struct MeasureScore
{
    QString code = {};
    LocalText name = {};
    LocalText note = {};
    double weight = 0; ///< within its group
    double share = 0; ///< of the final score: weights of what had data, both levels, 0..1
    std::optional<double> score = {}; ///< 0..100
    HealthInput input = {};

    friend bool operator==(const MeasureScore &, const MeasureScore &) = default;
};

struct GroupScore
{
    QString code = {};
    LocalText name = {};
    double weight = 0;
    std::optional<double> score = {};
    std::vector<MeasureScore> measures = {};

    friend bool operator==(const GroupScore &, const GroupScore &) = default;
};

/// Health with its reasons. Higher is better.
struct HealthScore
{
    std::optional<double> score = {}; ///< 0..100; nullopt: nothing is known
    HealthBand band = HealthBand::Unknown;
    double coverage = 0; ///< 0..1
    bool lowConfidence = false;
    QString scorecard = {};
    int scorecardVersion = 0;
    std::vector<GroupScore> groups = {};

    friend bool operator==(const HealthScore &, const HealthScore &) = default;
};

/// Weighted means on two levels; a measure without data is skipped, so that nobody is punished for what is
/// not known, and coverage says how much that was.
HealthScore scoreHealth(const Scorecard &card, const HealthInputs &inputs);

} // namespace csm
