#pragma once

#include "core/base/result.h"
#include "core/domain/accountsummary.h"
#include "core/health/healthscorer.h"
#include "core/storage/accountscope.h"

#include <QList>

namespace csm {

class Clock;
class Database;

/// An account's score without its reasons, and the renewal that it is held against.
struct HealthStanding
{
    QString accountId = {};
    QString name = {};
    std::optional<double> score = {};
    HealthBand band = HealthBand::Unknown;
    std::optional<double> coverage = {};
    NextRenewal renewal = {};

    friend bool operator==(const HealthStanding &, const HealthStanding &) = default;
};

/// Health out of the facts in the cache, by the standard scorecard.
class HealthQueries
{
public:
    HealthQueries(Database &db, const Clock &clock)
        : m_db(db)
        , m_clock(clock)
    {
    }

    Result<HealthScore> score(const QString &accountId) const;

    /// Every account of @p scope that is not gone: as stored for today, computed where it is not.
    Result<QList<HealthStanding>> standings(const AccountScope &scope) const;

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace csm
