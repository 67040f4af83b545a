#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace csm {
class Database;
}

namespace csm::ctl {

struct FoundPlan
{
    QString planId = {};
    QString accountId = {};
};

/// The plan that @p text names: its id, its CRM id or its whole name (NFC, caseless); or, where it names an
/// account, the plan that stands for that account. NotFound; Ambiguous with what fits.
Result<FoundPlan> findPlan(Database &db, const QString &text, QDate today);

} // namespace csm::ctl
