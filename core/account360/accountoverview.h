#pragma once

#include "core/account360/accountrecords.h"
#include "core/account360/commercialrecords.h"
#include "core/domain/accountsummary.h"
#include "core/domain/successplan.h"
#include "core/health/healthscorer.h"
#include "core/kpi/kpi.h"

#include <QList>

namespace csm {

/// What is known of the account itself.
struct AccountFacts
{
    QString id = {};
    QString remoteId = {};
    QString connection = {}; ///< its name
    QString name = {};
    QString parentId = {}; ///< empty: none, or not here
    QString parentName = {};
    QString ownerName = {};
    bool isMine = false;
    QString segment = {};
    QString industry = {};
    QString lifecycleStage = {};
    QDate customerSince = {};
    QString city = {};
    QString country = {};
    QString website = {};
    QString phone = {};
    std::optional<qint64> employees = {};
    QString description = {};
    QDateTime goneAt = {}; ///< valid: deleted, merged or out of scope
    QString goneReason = {}; ///< "deleted", "merged", "scope"
    QString mergedIntoId = {}; ///< empty: not merged, or the other account is not here
    QString mergedIntoName = {};

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

/// The numbers above the page; each carries its formula, n and window.
struct AccountTiles
{
    KpiValue weeklyUsers = {}; ///< of the last full week that is known
    std::optional<double> weeklyUsersChange = {}; ///< against 12 weeks before; 0.1 is +10 %
    KpiValue licenceUse = {}; ///< ratio, of the last month that is known
    std::optional<double> licencesUsed = {};
    std::optional<double> licencesBought = {};
    KpiValue openCases = {};
    std::optional<int> oldestOpenCaseDays = {};
    KpiValue nps = {};
    KpiValue arr = {};

    friend bool operator==(const AccountTiles &, const AccountTiles &) = default;
};

/// All that the account page shows, read in one snapshot so that its parts agree.
struct AccountOverview
{
    AccountFacts account = {};
    QDate today = {};
    HealthScore health = {};
    AccountTiles tiles = {};
    NextRenewal renewal = {};
    QList<KpiValue> kpis = {}; ///< at the level of this account, with series; the tiles' among them
    QList<UsageWeek> usage = {}; ///< the last 26 full weeks, oldest first
    QList<TimelineEntry> timeline = {}; ///< newest first
    QList<ContactEntry> contacts = {}; ///< by role, then name; those who left last
    QList<CaseEntry> cases = {}; ///< open ones first, then newest first
    QList<OpportunityEntry> opportunities = {};
    QList<SubscriptionEntry> subscriptions = {};
    QList<RenewalEntry> renewals = {};
    QList<OrderEntry> orders = {};
    QList<TaskEntry> tasks = {}; ///< open ones by due date, then done ones
    QList<SuccessPlan> plans = {}; ///< the one that stands for the account first
    QDateTime asOf = {}; ///< up to when the CRM was read; invalid: never
    bool stale = false; ///< read more than a day ago

    friend bool operator==(const AccountOverview &, const AccountOverview &) = default;
};

} // namespace csm
