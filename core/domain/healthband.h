#pragma once

#include <QString>
#include <QStringView>

namespace csm {

/// Where a health score lies: [0,55) risk, [55,75) watch, [75,100] healthy in the default scorecard.
enum class HealthBand {
    Unknown, ///< there is no score: nothing is known of the account
    Risk,
    Watch,
    Healthy,
};

QString healthBandCode(HealthBand band); ///< "risk", "watch", "healthy"; empty for Unknown
HealthBand healthBandNamed(QStringView code);

} // namespace csm
