#pragma once

#include "core/base/money.h"
#include "core/domain/healthband.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace csm {

/// The next renewal of an account, as far as it is known.
struct NextRenewal
{
    QDate on = {}; ///< invalid: no renewal date is known; of no open renewal: when a subscription renews
    std::optional<Money> target = {}; ///< of the renewals that are due that day
    bool overdue = false; ///< its day has passed

    friend bool operator==(const NextRenewal &, const NextRenewal &) = default;
};

/// The last 12 full weeks, oldest first; nullopt where that week is not known.
using WeeklyUsers = std::array<std::optional<double>, 12>;

/// What lists show and sort by, of one account on one day.
struct AccountSummary
{
    QString accountId = {};
    std::optional<Money> arr = {}; ///< nullopt: no subscription is known, or see below
    bool severalCurrencies = false; ///< the subscriptions differ in currency, and are not added up
    std::optional<double> healthScore = {};
    HealthBand band = HealthBand::Unknown;
    std::optional<double> coverage = {}; ///< 0..1, how much of the scorecard's weight had data
    NextRenewal renewal = {};
    WeeklyUsers weeklyUsers = {};
    QString planId = {}; ///< of the plan that stands for the account; empty: none
    std::optional<double> planProgress = {}; ///< 0..1

    friend bool operator==(const AccountSummary &, const AccountSummary &) = default;
};

} // namespace csm
