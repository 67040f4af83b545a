#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace csm {

struct OpportunityEntry
{
    QString id = {};
    QString remoteId = {};
    QString name = {};
    QString kind = {}; ///< new, upsell, cross_sell, other
    QString stage = {};
    std::optional<Money> amount = {};
    std::optional<double> probability = {};
    QDate closeOn = {};
    bool isClosed = false;
    bool isWon = false;

    friend bool operator==(const OpportunityEntry &, const OpportunityEntry &) = default;
};

struct SubscriptionEntry
{
    QString id = {};
    QString remoteId = {};
    QString name = {};
    QString product = {};
    QString plan = {};
    std::optional<double> quantity = {};
    QString unit = {};
    std::optional<Money> amount = {}; ///< of one billing period
    QString billingPeriod = {}; ///< month, quarter, year
    QDate startsOn = {};
    QDate endsOn = {};
    QDate renewsOn = {};
    bool isActive = false; ///< today

    friend bool operator==(const SubscriptionEntry &, const SubscriptionEntry &) = default;
};

struct RenewalEntry
{
    QString id = {};
    QString remoteId = {};
    QString name = {};
    QString stage = {};
    std::optional<Money> target = {};
    std::optional<double> likelihood = {};
    QDate dueOn = {};
    bool isClosed = false;
    bool isWon = false;

    friend bool operator==(const RenewalEntry &, const RenewalEntry &) = default;
};

struct OrderEntry
{
    QString id = {};
    QString remoteId = {};
    QString number = {};
    QString kind = {};
    QString status = {};
    std::optional<Money> amount = {};
    QDate orderedOn = {};
    QDate endsOn = {};

    friend bool operator==(const OrderEntry &, const OrderEntry &) = default;
};

} // namespace csm
