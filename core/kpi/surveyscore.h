#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace csm {

/// One answer to a survey.
struct SurveyAnswer
{
    enum class Kind { Nps, Csat };

    Kind kind = Kind::Nps;
    double score = 0;
    std::optional<double> scaleMin = {};
    std::optional<double> scaleMax = {};
    QDate answeredOn = {};
    QDate goneOn = {}; ///< when it, or its account, was no longer in the CRM
};

/// Answers of a window, counted.
struct SurveyScore
{
    static constexpr int enough = 5; ///< below it the answers are shown, not a score

    int n = 0;
    int promoters = 0;
    int passives = 0;
    int detractors = 0;
    int positive = 0;

    /// Mean of +100, 0 and −100; of an NPS survey.
    double nps() const { return 100.0 * (promoters - detractors) / n; }
    double csat() const { return double(positive) / n; }
};

/// Answers of @p kind from @p from to @p to that were in the CRM on @p to. NPS counts those on a scale from 0
/// to 10 alone.
SurveyScore surveyScore(
    const std::vector<SurveyAnswer> &answers, SurveyAnswer::Kind kind, QDate from, QDate to);

} // namespace csm
