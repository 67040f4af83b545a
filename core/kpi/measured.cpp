#include "core/kpi/measured.h"

#include "core/kpi/kpicatalogue.h"

namespace csm {

Measured measuredRatio(double numerator, double denominator, int n, QDate from, QDate to)
{
    if (!(denominator > 0))
        return {{}, KpiReason::NothingAtStart, n, from, to};
    return {numerator / denominator, KpiReason::None, n, from, to};
}

KpiValue kpiValue(const QString &code, const KpiContext &context, const QDateTime &asOf,
    const std::vector<Measured> &measured)
{
    const Measured &now = measured.back();
    KpiValue made{.definition = KpiCatalogue::standard().definition(code),
        .level = context.level,
        .value = now.value,
        .reason = now.reason,
        .n = now.n,
        .from = now.from,
        .to = now.to,
        .asOf = asOf};
    for (size_t i = 0; i < measured.size(); ++i) {
        const KpiMonth &month = context.months[i];
        made.series.append({month.first, measured[i].value, measured[i].n, month.running});
    }
    return made;
}

KpiValue kpiOfToday(
    const QString &code, const KpiContext &context, const QDateTime &asOf, const Measured &today)
{
    return kpiOver(code, context, asOf, [&](const KpiMonth &month) {
        return month.running ? today : Measured{{}, KpiReason::NotKept};
    });
}

} // namespace csm
