#include "core/kpi/kpicalculator.h"

#include "core/kpi/revenuekpis.h"
#include "core/kpi/standingkpis.h"
#include "core/kpi/surveykpis.h"

namespace csm {

const KpiValue *KpiReport::find(const QString &code) const
{
    const auto at
        = std::ranges::find_if(values, [&](const KpiValue &value) { return value.definition.code == code; });
    return at == values.end() ? nullptr : &*at;
}

KpiReport calculateKpis(const KpiFacts &facts, const KpiLevel &level, int months)
{
    const KpiContext context{facts, level, kpiMonths(facts.today, months)};
    KpiReport report{.level = level, .today = facts.today, .accounts = int(facts.health.size())};
    addRevenueKpis(context, report);
    addSurveyKpis(context, report);
    addHealthKpis(context, report);
    addRenewalKpis(context, report);
    for (const KpiValue &value : std::as_const(report.values)) {
        if (value.asOf.isValid() && (!report.asOf.isValid() || value.asOf < report.asOf))
            report.asOf = value.asOf;
    }
    return report;
}

} // namespace csm
