#include "app/sandbox/company/company.h"

#include <algorithm>

namespace csm::sandbox {

QDateTime Company::momentOf(QDate day, Prng &random) const
{
    const QDateTime moment(day, QTime(0, 0).addSecs(random.between(0, 9 * 3600 - 1)), Qt::UTC);
    return std::min(moment, latestStamp().addSecs(-random.below(3600)));
}

QDateTime Company::momentAfter(const QDateTime &start, int days, Prng &random) const
{
    const QDateTime moment = start.addSecs(random.between(600, days * 86'400));
    return std::min(moment, std::max(start, latestStamp().addSecs(-random.below(3600))));
}

} // namespace csm::sandbox
