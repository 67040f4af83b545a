#include "ui/account360/healthwords.h"

#include "core/health/scorecard.h"
#include "ui/format/format.h"

#include <QCoreApplication>

#include <cmath>

namespace csm::ui {

namespace {

struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

} // namespace

QString bandText(HealthBand band)
{
    switch (band) {
    case HealthBand::Risk:
        return HealthWords::tr("At risk");
    case HealthBand::Watch:
        return HealthWords::tr("Watch");
    case HealthBand::Healthy:
        return HealthWords::tr("Healthy");
    case HealthBand::Unknown:
        break;
    }
    return HealthWords::tr("No data");
}

Tone bandTone(HealthBand band)
{
    switch (band) {
    case HealthBand::Risk:
        return Tone::Risk;
    case HealthBand::Watch:
        return Tone::Warn;
    case HealthBand::Healthy:
        return Tone::Good;
    case HealthBand::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString scoreText(std::optional<double> score)
{
    return score ? QString::number(int(std::floor(*score))) : Format::missing();
}

Tone scoreTone(std::optional<double> score)
{
    return score ? bandTone(Scorecard::standard().bandOf(*score)) : Tone::Neutral;
}

bool isLowConfidence(std::optional<double> coverage)
{
    return coverage && *coverage < Scorecard::standard().lowConfidenceBelow;
}

Pill healthPill(HealthBand band, std::optional<double> score, std::optional<double> coverage)
{
    return {.tone = bandTone(band),
        .word = bandText(band),
        .number = score ? scoreText(score) : QString(),
        .faint = isLowConfidence(coverage)};
}

} // namespace csm::ui
