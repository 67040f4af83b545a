#include "app/csmctl/commands/kpicommand.h"

#include "app/csmctl/json/jsonvalues.h"
#include "app/csmctl/json/kpijson.h"
#include "app/csmctl/kpitext.h"
#include "core/kpi/kpiqueries.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QString KpiCommand::usage() const
{
    return u"[--level all|segment:NAME|account:NAME] [--months 12]"_s;
}

QString KpiCommand::summary() const
{
    return tr("Show the KPIs, each with its formula, n and window.");
}

QList<CommandOption> KpiCommand::options() const
{
    return {
        {u"level"_s, u"LEVEL"_s, tr("Whose: all, segment:NAME or account:NAME.")},
        {u"months"_s, u"N"_s, tr("How many months the series have.")},
    };
}

Outcome KpiCommand::prepare(const Invocation &invocation)
{
    const CommandLine &line = invocation.line();
    if (auto none = line.noArguments(); !none)
        return none;
    const auto level = KpiLevel::parse(line.value(u"level"_s, u"all"_s));
    if (!level)
        return usageError(tr("--level takes all, segment:NAME or account:NAME"));
    const auto months = line.number(u"months"_s, 12, 1, 60);
    if (!months)
        return months.error();
    m_level = *level;
    m_months = *months;
    return {};
}

Outcome KpiCommand::read(Invocation &invocation, Database &db)
{
    const auto report = KpiQueries(db, invocation.clock()).report(m_level, m_months);
    if (!report)
        return report.error();
    if (invocation.json()) {
        invocation.output().json(jsonArray(
            report->values, [&](const KpiValue &kpi) { return kpiJson(kpi, invocation.language()); }));
        return {};
    }
    invocation.output().write(kpiTable(report->values, invocation.format()).toUtf8());
    return {};
}

} // namespace csm::ctl
