#include "app/csmctl/json/kpijson.h"

#include "app/csmctl/json/jsonvalues.h"
#include "app/csmctl/localwords.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QJsonValue amountJson(const KpiAmount &amount)
{
    if (const auto *number = std::get_if<double>(&amount))
        return *number;
    if (const auto *money = std::get_if<Money>(&amount))
        return json(*money);
    return {};
}

QJsonObject kpiJson(const KpiValue &kpi, ui::Language language)
{
    const auto pointJson = [](const KpiPoint &point) {
        return QJsonObject{
            {u"month"_s, json(point.month)},
            {u"value"_s, amountJson(point.value)},
            {u"n"_s, point.n},
            {u"running"_s, point.running},
        };
    };
    return {
        {u"code"_s, kpi.definition.code},
        {u"id"_s, json(kpi.definition.id)},
        {u"name"_s, json(wordsIn(language, kpi.definition.name))},
        {u"level"_s, kpi.level.text()},
        {u"unit"_s, kpiUnitCode(kpi.definition.unit)},
        {u"value"_s, amountJson(kpi.value)},
        {u"reason"_s, json(kpiReasonCode(kpi.reason))},
        {u"n"_s, kpi.n},
        {u"window"_s, windowJson(kpi.from, kpi.to)},
        {u"formula"_s, json(wordsIn(language, kpi.definition.formula))},
        {u"version"_s, kpi.definition.version},
        {u"asOf"_s, json(kpi.asOf)},
        {u"series"_s, jsonArray(kpi.series, pointJson)},
    };
}

} // namespace csm::ctl
