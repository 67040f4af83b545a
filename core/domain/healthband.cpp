#include "core/domain/healthband.h"

using namespace Qt::StringLiterals;

namespace csm {

QString healthBandCode(HealthBand band)
{
    switch (band) {
    case HealthBand::Risk:
        return u"risk"_s;
    case HealthBand::Watch:
        return u"watch"_s;
    case HealthBand::Healthy:
        return u"healthy"_s;
    case HealthBand::Unknown:
        break;
    }
    return {};
}

HealthBand healthBandNamed(QStringView code)
{
    return code == u"risk"   ? HealthBand::Risk
        : code == u"watch"   ? HealthBand::Watch
        : code == u"healthy" ? HealthBand::Healthy
                             : HealthBand::Unknown;
}

} // namespace csm
