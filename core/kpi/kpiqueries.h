#pragma once

#include "core/base/clock.h"
#include "core/kpi/kpireport.h"

namespace csm {

class Database;

/// KPIs out of the facts in the cache. Codes: mrr arr nrr grr logo_retention logo_churn gross_mrr_churn
/// net_mrr_churn new_customers nps nps_promoters nps_passives nps_detractors csat health renewals_due
/// renewals_due_target.
class KpiQueries
{
public:
    KpiQueries(Database &db, const Clock &clock)
        : m_db(db)
        , m_clock(clock)
    {
    }

    /// @p months: the length of series and movements, 1 to 60. NotFound for a segment or account that there
    /// is not; Ambiguous for a name that several accounts have.
    Result<KpiReport> report(const KpiLevel &level, int months = 12) const;

    Result<QStringList> segments() const; ///< that accounts here have, sorted

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace csm
