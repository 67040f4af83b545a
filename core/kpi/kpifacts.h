#pragma once

#include "core/domain/accountsummary.h"
#include "core/domain/revenue.h"
#include "core/health/healthqueries.h"
#include "core/kpi/surveyscore.h"
#include "core/storage/revenuerepository.h"

#include <QDateTime>

namespace csm {

/// What the KPIs of a level are made of.
struct KpiFacts
{
    QDate today = {};
    RevenueBook revenue = {}; ///< with accounts that are gone: their past counts
    std::vector<SurveyAnswer> answers = {};
    QList<HealthStanding> health = {}; ///< one for each account that is not gone
    QList<OpenRenewal> openRenewals = {}; ///< with a due date, of accounts that are not gone
    bool renewalsKnown = false; ///< there is a renewal, if only a closed one
    QString currency = {}; ///< of renewals; empty: none, or several
    QDateTime revenueAsOf = {};
    QDateTime surveysAsOf = {};
    QDateTime renewalsAsOf = {};
    QDateTime healthAsOf = {};
};

} // namespace csm
