#include "ui/account360/healthbreakdown.h"

#include "ui/account360/healthwords.h"

namespace csm::ui {

QList<MeasureScore> allMeasures(const HealthScore &health)
{
    QList<MeasureScore> measures;
    for (const GroupScore &group : health.groups) {
        for (const MeasureScore &measure : group.measures)
            measures.append(measure);
    }
    return measures;
}

QList<MeasureScore> countedMeasures(const HealthScore &health)
{
    QList<MeasureScore> measures = allMeasures(health);
    measures.removeIf([](const MeasureScore &measure) { return measure.weight <= 0; });
    return measures;
}

QList<HealthPart> healthParts(const QList<MeasureScore> &measures, const NumberWords &words)
{
    QList<HealthPart> parts;
    for (const MeasureScore &measure : measures) {
        const bool counts = measure.weight > 0;
        parts.append({.label = words.in(measure.name),
            .score = measure.score,
            .number = scoreText(measure.score),
            .tone = counts ? scoreTone(measure.score) : Tone::Neutral});
    }
    return parts;
}

} // namespace csm::ui
