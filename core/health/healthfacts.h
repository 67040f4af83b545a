#pragma once

#include "core/base/result.h"
#include "core/domain/revenue.h"
#include "core/health/healthinputs.h"
#include "core/storage/accountscope.h"

#include <QHash>
#include <QTimeZone>

namespace csm {

class Database;

/// What health is made of on @p today, by account, over whole tables. Accounts of which nothing is known are
/// not in it.
Result<QHash<QString, HealthInputs>> healthInputs(
    Database &db, const AccountScope &scope, QDate today, const QTimeZone &zone, const RevenueBook &revenue);

/// Recurring revenue on @p today against a year before.
HealthInput growthInput(const RevenueTerms &terms, QDate today);

} // namespace csm
