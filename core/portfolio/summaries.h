#pragma once

#include "core/base/result.h"
#include "core/domain/accountsummary.h"
#include "core/storage/accountscope.h"

#include <QHash>

namespace csm {

class Clock;
class Database;

/// The numbers of today of every account of @p scope that is not gone, out of the facts. Reads only; some ten
/// statements, however many accounts.
Result<QHash<QString, AccountSummary>> computeSummaries(
    Database &db, const AccountScope &scope, const Clock &clock);

} // namespace csm
