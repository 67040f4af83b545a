#include "core/kpi/standingkpis.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr int renewalDays = 90;

/// The target amounts of renewals, added up as far as they may be.
struct Targets
{
    int n = 0;
    std::optional<Money> sum = {};
    bool mixed = false;

    void add(const Money &target)
    {
        ++n;
        if (!sum)
            sum = Money{0, target.currency};
        mixed |= sum->currency != target.currency;
        sum->minor = addedUp(sum->minor, target.minor);
    }

    Measured measured() const
    {
        if (mixed)
            return {{}, KpiReason::SeveralCurrencies, n};
        return sum ? Measured{*sum, KpiReason::None, n} : Measured{{}, KpiReason::NoData};
    }
};

int &countOf(HealthDistribution &spread, HealthBand band)
{
    switch (band) {
    case HealthBand::Risk:
        return spread.risk;
    case HealthBand::Watch:
        return spread.watch;
    case HealthBand::Healthy:
        return spread.healthy;
    case HealthBand::Unknown:
        break;
    }
    return spread.unknown;
}

void addPoints(const KpiContext &context, KpiReport &report)
{
    for (const HealthStanding &standing : context.facts.health) {
        if (!standing.score || !standing.renewal.on.isValid())
            continue;
        report.renewals.append(
            {standing.accountId, standing.name, int(context.facts.today.daysTo(standing.renewal.on)),
                *standing.score, standing.band, standing.renewal.target});
    }
}

} // namespace

void addHealthKpis(const KpiContext &context, KpiReport &report)
{
    double sum = 0;
    double coverage = 0;
    int n = 0;
    for (const HealthStanding &standing : context.facts.health) {
        ++countOf(report.health, standing.band);
        if (!standing.score)
            continue;
        ++n;
        sum += *standing.score;
        coverage += standing.coverage.value_or(0);
    }
    Measured mean = measuredRatio(sum, n, n, context.facts.today, context.facts.today);
    if (n == 0)
        mean.reason = KpiReason::NoData;
    else
        report.health.meanCoverage = coverage / n;
    report.values.append(kpiOfToday(u"health"_s, context, context.facts.healthAsOf, mean));
}

void addRenewalKpis(const KpiContext &context, KpiReport &report)
{
    const KpiFacts &facts = context.facts;
    const QDate last = facts.today.addDays(renewalDays);
    int due = 0;
    Targets targets;
    for (const OpenRenewal &renewal : facts.openRenewals) {
        if (renewal.dueOn < facts.today || renewal.dueOn > last)
            continue;
        ++due;
        if (renewal.target)
            targets.add(*renewal.target);
    }
    Measured count{double(due), KpiReason::None, int(facts.openRenewals.size())};
    if (!facts.renewalsKnown)
        count = {{}, KpiReason::NoData};
    Measured target = targets.measured();
    if (facts.renewalsKnown && due == 0 && !facts.currency.isEmpty())
        target = {Money{0, facts.currency}, KpiReason::None};
    for (Measured *measured : {&count, &target}) {
        measured->from = facts.today;
        measured->to = last;
    }
    report.values << kpiOfToday(u"renewals_due"_s, context, facts.renewalsAsOf, count)
                  << kpiOfToday(u"renewals_due_target"_s, context, facts.renewalsAsOf, target);
    addPoints(context, report);
}

} // namespace csm
