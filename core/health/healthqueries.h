#pragma once

#include "core/base/result.h"
#include "core/health/healthscorer.h"
#include "core/storage/accountscope.h"

#include <QHash>
#include <QList>

namespace csm {

class Database;

/// An account's score without its reasons.
struct HealthStanding
{
    QString accountId = {};
    std::optional<double> score = {};
    HealthBand band = HealthBand::Unknown;
    std::optional<double> coverage = {};

    friend bool operator==(const HealthStanding &, const HealthStanding &) = default;
};

/// Health out of the facts in the cache, by the standard scorecard.
class HealthQueries
{
public:
    explicit HealthQueries(Database &db)
        : m_db(db)
    {
    }

    /// By account id; every account of @p scope that is not gone is in it.
    Result<QHash<QString, HealthInputs>> inputs(const AccountScope &scope, QDate today) const;

    Result<HealthScore> score(const QString &accountId, QDate today) const;

    /// As stored for @p today, computed where it is not.
    Result<QList<HealthStanding>> standings(const AccountScope &scope, QDate today) const;

private:
    Database &m_db;
};

} // namespace csm
