#include "app/csmctl/json/recordjson.h"

#include "app/csmctl/json/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QJsonObject contactJson(const ContactEntry &contact)
{
    return {
        {u"id"_s, contact.id},
        {u"remoteId"_s, json(contact.remoteId)},
        {u"name"_s, json(contact.name)},
        {u"title"_s, json(contact.title)},
        {u"department"_s, json(contact.department)},
        {u"email"_s, json(contact.email)},
        {u"phone"_s, json(contact.phone)},
        {u"role"_s, json(contact.role)},
        {u"status"_s, json(contact.status)},
        {u"leftOn"_s, json(contact.leftOn)},
        {u"lastTouchAt"_s, json(contact.lastTouchAt)},
    };
}

QJsonObject opportunityJson(const OpportunityEntry &opportunity)
{
    return {
        {u"id"_s, opportunity.id},
        {u"remoteId"_s, json(opportunity.remoteId)},
        {u"name"_s, json(opportunity.name)},
        {u"kind"_s, json(opportunity.kind)},
        {u"stage"_s, json(opportunity.stage)},
        {u"amount"_s, json(opportunity.amount)},
        {u"probability"_s, json(opportunity.probability)},
        {u"closeOn"_s, json(opportunity.closeOn)},
        {u"isClosed"_s, opportunity.isClosed},
        {u"isWon"_s, opportunity.isWon},
    };
}

QJsonObject subscriptionJson(const SubscriptionEntry &subscription)
{
    return {
        {u"id"_s, subscription.id},
        {u"remoteId"_s, json(subscription.remoteId)},
        {u"name"_s, json(subscription.name)},
        {u"product"_s, json(subscription.product)},
        {u"plan"_s, json(subscription.plan)},
        {u"quantity"_s, json(subscription.quantity)},
        {u"unit"_s, json(subscription.unit)},
        {u"amount"_s, json(subscription.amount)},
        {u"billingPeriod"_s, json(subscription.billingPeriod)},
        {u"startsOn"_s, json(subscription.startsOn)},
        {u"endsOn"_s, json(subscription.endsOn)},
        {u"renewsOn"_s, json(subscription.renewsOn)},
        {u"isActive"_s, subscription.isActive},
    };
}

QJsonObject renewalJson(const RenewalEntry &renewal)
{
    return {
        {u"id"_s, renewal.id},
        {u"remoteId"_s, json(renewal.remoteId)},
        {u"name"_s, json(renewal.name)},
        {u"stage"_s, json(renewal.stage)},
        {u"target"_s, json(renewal.target)},
        {u"likelihood"_s, json(renewal.likelihood)},
        {u"dueOn"_s, json(renewal.dueOn)},
        {u"isClosed"_s, renewal.isClosed},
        {u"isWon"_s, renewal.isWon},
    };
}

QJsonObject orderJson(const OrderEntry &order)
{
    return {
        {u"id"_s, order.id},
        {u"remoteId"_s, json(order.remoteId)},
        {u"number"_s, json(order.number)},
        {u"kind"_s, json(order.kind)},
        {u"status"_s, json(order.status)},
        {u"amount"_s, json(order.amount)},
        {u"orderedOn"_s, json(order.orderedOn)},
        {u"endsOn"_s, json(order.endsOn)},
    };
}

QJsonObject caseJson(const CaseEntry &entry)
{
    return {
        {u"id"_s, entry.id},
        {u"remoteId"_s, json(entry.remoteId)},
        {u"number"_s, json(entry.number)},
        {u"subject"_s, json(entry.subject)},
        {u"status"_s, json(entry.status)},
        {u"priority"_s, json(entry.priority)},
        {u"isClosed"_s, entry.isClosed},
        {u"isEscalated"_s, entry.isEscalated},
        {u"openedAt"_s, json(entry.openedAt)},
        {u"closedAt"_s, json(entry.closedAt)},
        {u"contact"_s, json(entry.contactName)},
    };
}

QJsonObject taskJson(const TaskEntry &task)
{
    return {
        {u"id"_s, task.id},
        {u"remoteId"_s, json(task.remoteId)},
        {u"title"_s, json(task.title)},
        {u"body"_s, json(task.body)},
        {u"dueOn"_s, json(task.dueOn)},
        {u"status"_s, json(task.status)},
        {u"priority"_s, json(task.priority)},
        {u"isDone"_s, task.isDone},
        {u"owner"_s, json(task.ownerName)},
    };
}

QJsonObject usageJson(const UsageWeek &week)
{
    return {
        {u"week"_s, json(week.monday)},
        {u"activeUsers"_s, json(week.activeUsers)},
        {u"coreFeatureUsers"_s, json(week.coreFeatureUsers)},
        {u"licences"_s, json(week.licences)},
    };
}

QJsonObject timelineJson(const TimelineEntry &entry)
{
    return {
        {u"id"_s, json(entry.id)},
        {u"kind"_s, timelineKindCode(entry.kind)},
        {u"at"_s, json(entry.at)},
        {u"wholeDay"_s, entry.wholeDay},
        {u"title"_s, json(entry.title)},
        {u"detail"_s, json(entry.detail)},
        {u"who"_s, json(entry.who)},
        {u"minutes"_s, json(entry.minutes)},
        {u"source"_s, json(entry.source)},
    };
}

} // namespace csm::ctl
