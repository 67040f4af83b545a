#include "app/csmctl/json/accountjson.h"

#include "app/csmctl/json/healthjson.h"
#include "app/csmctl/json/jsonvalues.h"
#include "app/csmctl/json/kpijson.h"
#include "app/csmctl/json/planjson.h"
#include "app/csmctl/json/recordjson.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

QJsonObject factsJson(const AccountFacts &facts)
{
    return {
        {u"id"_s, facts.id},
        {u"remoteId"_s, json(facts.remoteId)},
        {u"connection"_s, json(facts.connection)},
        {u"name"_s, json(facts.name)},
        {u"parentId"_s, json(facts.parentId)},
        {u"parent"_s, json(facts.parentName)},
        {u"owner"_s, json(facts.ownerName)},
        {u"isMine"_s, facts.isMine},
        {u"segment"_s, json(facts.segment)},
        {u"industry"_s, json(facts.industry)},
        {u"lifecycleStage"_s, json(facts.lifecycleStage)},
        {u"customerSince"_s, json(facts.customerSince)},
        {u"city"_s, json(facts.city)},
        {u"country"_s, json(facts.country)},
        {u"website"_s, json(facts.website)},
        {u"phone"_s, json(facts.phone)},
        {u"employees"_s, json(facts.employees)},
        {u"description"_s, json(facts.description)},
        {u"goneAt"_s, json(facts.goneAt)},
        {u"goneReason"_s, json(facts.goneReason)},
    };
}

} // namespace

QJsonObject overviewJson(const AccountOverview &overview, ui::Language language)
{
    QJsonObject account = factsJson(overview.account);
    account.insert(u"renewalOn"_s, json(overview.renewal.on));
    account.insert(u"renewalTarget"_s, json(overview.renewal.target));
    return {
        {u"account"_s, account},
        {u"health"_s, healthJson(overview.health, overview.account.id, overview.asOf, language)},
        {u"kpis"_s, jsonArray(overview.kpis, [=](const KpiValue &kpi) { return kpiJson(kpi, language); })},
        {u"contacts"_s, jsonArray(overview.contacts, contactJson)},
        {u"opportunities"_s, jsonArray(overview.opportunities, opportunityJson)},
        {u"subscriptions"_s, jsonArray(overview.subscriptions, subscriptionJson)},
        {u"renewals"_s, jsonArray(overview.renewals, renewalJson)},
        {u"orders"_s, jsonArray(overview.orders, orderJson)},
        {u"cases"_s, jsonArray(overview.cases, caseJson)},
        {u"tasks"_s, jsonArray(overview.tasks, taskJson)},
        {u"usage"_s, jsonArray(overview.usage, usageJson)},
        {u"timeline"_s, jsonArray(overview.timeline, timelineJson)},
        {u"plans"_s, jsonArray(overview.plans, planJson)},
        {u"asOf"_s, json(overview.asOf)},
        {u"stale"_s, overview.stale},
    };
}

} // namespace csm::ctl
