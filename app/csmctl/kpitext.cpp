#include "app/csmctl/kpitext.h"

#include "app/csmctl/localwords.h"
#include "app/csmctl/texttable.h"
#include "core/kpi/kpicatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::KpiText)
};

QString windowText(const KpiValue &kpi)
{
    if (!kpi.from.isValid())
        return kpi.to.toString(Qt::ISODate);
    return kpi.from.toString(Qt::ISODate) + u" – "_s + kpi.to.toString(Qt::ISODate);
}

} // namespace

QString kpiValueText(const KpiValue &kpi, const ui::Format &format)
{
    switch (kpi.definition.unit) {
    case KpiUnit::Ratio:
        return format.percent(kpi.number());
    case KpiUnit::Money:
        return format.money(kpi.money());
    case KpiUnit::Count:
        return format.number(kpi.number());
    case KpiUnit::Points:
        return format.number(kpi.number(), 1);
    }
    return {};
}

QString kpiTable(const QList<KpiValue> &kpis, const ui::Format &format)
{
    TextTable table;
    table.addColumn(Words::tr("Code"));
    table.addColumn(Words::tr("KPI"));
    table.addColumn(Words::tr("Value"), TextTable::Align::Right);
    table.addColumn(QStringLiteral("n"), TextTable::Align::Right);
    table.addColumn(Words::tr("Window"));
    table.addColumn(Words::tr("Note"));
    for (const KpiValue &kpi : kpis) {
        table.addRow({kpi.definition.code, wordsIn(format.language(), kpi.definition.name),
            kpiValueText(kpi, format), QString::number(kpi.n), windowText(kpi),
            wordsIn(format.language(), KpiCatalogue::standard().reason(kpi.reason))});
    }
    return table.text();
}

} // namespace csm::ctl
