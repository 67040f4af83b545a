#include "app/csmctl/json/healthjson.h"

#include "app/csmctl/json/jsonvalues.h"
#include "app/csmctl/localwords.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QJsonObject healthJson(
    const HealthScore &health, const QString &accountId, const QDateTime &asOf, ui::Language language)
{
    const auto measureJson = [&](const MeasureScore &measure) {
        return QJsonObject{
            {u"code"_s, measure.code},
            {u"name"_s, json(wordsIn(language, measure.name))},
            {u"weight"_s, measure.weight},
            {u"share"_s, measure.share},
            {u"score"_s, json(measure.score)},
            {u"raw"_s, json(measure.input.raw)},
            {u"n"_s, measure.input.n},
            {u"window"_s, windowJson(measure.input.from, measure.input.to)},
            {u"asOf"_s, json(asOf)},
            {u"missing"_s, json(missingInputCode(measure.input.missing))},
        };
    };
    const auto groupJson = [&](const GroupScore &group) {
        return QJsonObject{
            {u"code"_s, group.code},
            {u"name"_s, json(wordsIn(language, group.name))},
            {u"weight"_s, group.weight},
            {u"score"_s, json(group.score)},
            {u"measures"_s, jsonArray(group.measures, measureJson)},
        };
    };
    // Gates, the CSM's own pulse and their overrides are not built: nothing caps or replaces the score.
    return {
        {u"accountId"_s, accountId},
        {u"score"_s, json(health.score)},
        {u"raw"_s, json(health.score)},
        {u"band"_s, json(healthBandCode(health.band))},
        {u"coverage"_s, health.coverage},
        {u"lowConfidence"_s, health.lowConfidence},
        {u"capped"_s, QJsonValue()},
        {u"override"_s, QJsonValue()},
        {u"scorecard"_s, QJsonObject{{u"name"_s, health.scorecard}, {u"version"_s, health.scorecardVersion}}},
        {u"groups"_s, jsonArray(health.groups, groupJson)},
    };
}

} // namespace csm::ctl
