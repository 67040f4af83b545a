#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/domain/healthband.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace csm {

/// How a raw value becomes points.
struct Scoring
{
    enum class Kind {
        Step, ///< the points of the highest threshold that the value reaches
        Linear, ///< a line between the first and the last point, level outside
        LinearBounded, ///< the same line; a value outside has no effect
    };

    Kind kind = Kind::Linear;
    std::vector<std::pair<double, double>> points = {}; ///< (value, points), rising by value

    std::optional<double> score(double raw) const;
    friend bool operator==(const Scoring &, const Scoring &) = default;
};

struct Measure
{
    QString code = {}; ///< names its input, see healthinputs.h
    LocalText name = {};
    LocalText note = {}; ///< why it is there, or why it weighs nothing
    double weight = 0;
    Scoring scoring = {};

    friend bool operator==(const Measure &, const Measure &) = default;
};

struct MeasureGroup
{
    QString code = {};
    LocalText name = {};
    double weight = 0;
    std::vector<Measure> measures = {};

    friend bool operator==(const MeasureGroup &, const MeasureGroup &) = default;
};

/// The policy by which health is scored: data, from resources/scorecards.
struct Scorecard
{
    QString code = {};
    LocalText name = {};
    int version = 0;
    std::vector<std::pair<double, HealthBand>> bands = {}; ///< each begins there; the last one ends at 100
    double lowConfidenceBelow = 0; ///< coverage under which a score is shown grey
    std::vector<MeasureGroup> groups = {};

    /// The only band in which @p score lies; Unknown outside 0..100.
    HealthBand bandOf(double score) const;

    /// Configuration with file and line when it cannot be read.
    static Result<Scorecard> parse(const QByteArray &toml, const QString &fileName);

    static const Scorecard &standard(); ///< resources/scorecards/default.toml
};

} // namespace csm
