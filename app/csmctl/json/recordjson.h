#pragma once

#include "core/account360/accountrecords.h"
#include "core/account360/commercialrecords.h"

#include <QJsonObject>

namespace csm::ctl {

// The records below an account, one object each.
QJsonObject contactJson(const ContactEntry &contact);
QJsonObject opportunityJson(const OpportunityEntry &opportunity);
QJsonObject subscriptionJson(const SubscriptionEntry &subscription);
QJsonObject renewalJson(const RenewalEntry &renewal);
QJsonObject orderJson(const OrderEntry &order);
QJsonObject caseJson(const CaseEntry &entry);
QJsonObject taskJson(const TaskEntry &task);
QJsonObject usageJson(const UsageWeek &week);
QJsonObject timelineJson(const TimelineEntry &entry);

} // namespace csm::ctl
