#include "core/health/healthinputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm {

QString missingInputCode(MissingInput missing)
{
    switch (missing) {
    case MissingInput::None:
        return {};
    case MissingInput::NoData:
        return u"no_data"_s;
    case MissingInput::NothingToCompareWith:
        return u"nothing_to_compare_with"_s;
    case MissingInput::Stale:
        return u"stale"_s;
    case MissingInput::OutOfBounds:
        return u"out_of_bounds"_s;
    }
    return {};
}

HealthInput HealthInputs::value(const QString &code) const
{
    const auto at = std::ranges::find(m_inputs, code, &std::pair<QString, HealthInput>::first);
    return at == m_inputs.end() ? HealthInput() : at->second;
}

} // namespace csm
