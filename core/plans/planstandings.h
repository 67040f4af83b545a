#pragma once

#include "core/base/result.h"
#include "core/storage/accountscope.h"

#include <QHash>
#include <QString>

#include <optional>

namespace csm {

class Database;

/// The plan that stands for an account, and how far it is.
struct PlanStanding
{
    QString planId = {};
    std::optional<double> progress = {};

    friend bool operator==(const PlanStanding &, const PlanStanding &) = default;
};

/// By account, without reading the plans' texts; accounts whose plans are all completed or stopped are not in
/// it.
Result<QHash<QString, PlanStanding>> planStandings(Database &db, const AccountScope &scope);

} // namespace csm
