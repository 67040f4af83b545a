#include "core/kpi/revenuekpis.h"

#include "core/kpi/revenuemonth.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

QString currencyOfBook(const RevenueBook &book)
{
    QString currency;
    for (const RevenueTerms &terms : book) {
        const QString own = currencyOf(terms);
        if (own.isEmpty() || (!currency.isEmpty() && own != currency))
            return {};
        currency = own;
    }
    return currency;
}

enum class Counts { Accounts, Money }; ///< what a KPI adds up; money needs one currency

struct Revenue
{
    const KpiContext &context;
    KpiReport &report;
    std::vector<RevenueMonth> rows = {};
    QString currency = {};

    /// @p measure gives what a month's row says, where there is revenue to speak of.
    template<typename Measure>
    void add(const QString &code, Counts counts, Measure measure)
    {
        std::vector<Measured> measured;
        for (const RevenueMonth &row : rows) {
            Measured &m = measured.emplace_back(measure(row));
            if (context.facts.revenue.isEmpty())
                m = {{}, KpiReason::NoData, 0, m.from, m.to};
            else if (counts == Counts::Money && currency.isEmpty())
                m = {{}, KpiReason::SeveralCurrencies, m.n, m.from, m.to};
        }
        report.values.append(kpiValue(code, context, context.facts.revenueAsOf, measured));
    }
};

void addLevels(Revenue &revenue)
{
    const auto money = [&revenue](const RevenueMonth &row, qint64 minor) {
        return Measured{Money{minor, revenue.currency}, KpiReason::None, row.movements.customers,
            row.month.end, row.month.end};
    };
    revenue.add(u"mrr"_s, Counts::Money, [&](const RevenueMonth &row) {
        return money(row, std::llround(double(row.movements.closing) / 12));
    });
    revenue.add(
        u"arr"_s, Counts::Money, [&](const RevenueMonth &row) { return money(row, row.movements.closing); });
}

void addRetention(Revenue &revenue)
{
    const auto ofCohort = [](const RevenueMonth &row, double now, double then) {
        return measuredRatio(now, then, row.cohort, row.month.cohortOn, row.month.end);
    };
    revenue.add(u"nrr"_s, Counts::Money, [&](const RevenueMonth &row) {
        return ofCohort(row, double(row.cohortNow), double(row.cohortThen));
    });
    revenue.add(u"grr"_s, Counts::Money, [&](const RevenueMonth &row) {
        return ofCohort(row, double(row.cohortAtMostThen), double(row.cohortThen));
    });
    revenue.add(u"logo_retention"_s, Counts::Accounts,
        [&](const RevenueMonth &row) { return ofCohort(row, row.kept, row.cohort); });
}

void addChurn(Revenue &revenue)
{
    const auto ofOpening = [](const RevenueMonth &row, double lost, double opening) {
        return measuredRatio(lost, opening, row.openingLogos, row.month.first, row.month.end);
    };
    revenue.add(u"logo_churn"_s, Counts::Accounts,
        [&](const RevenueMonth &row) { return ofOpening(row, row.lostLogos, row.openingLogos); });
    revenue.add(u"gross_mrr_churn"_s, Counts::Money, [&](const RevenueMonth &row) {
        const RevenueMovements &m = row.movements;
        return ofOpening(row, double(m.churn) + double(m.contraction), double(m.opening));
    });
    revenue.add(u"net_mrr_churn"_s, Counts::Money, [&](const RevenueMonth &row) {
        const RevenueMovements &m = row.movements;
        return ofOpening(row,
            double(m.churn) + double(m.contraction) - double(m.expansion) - double(m.reactivation),
            double(m.opening));
    });
    revenue.add(u"new_customers"_s, Counts::Accounts, [](const RevenueMonth &row) {
        return Measured{double(row.newCustomers), KpiReason::None, row.movements.customers, row.month.first,
            row.month.end};
    });
}

} // namespace

void addRevenueKpis(const KpiContext &context, KpiReport &report)
{
    Revenue revenue{context, report, revenueMonths(context.facts.revenue, context.months),
        currencyOfBook(context.facts.revenue)};
    addLevels(revenue);
    addRetention(revenue);
    addChurn(revenue);
    report.currency = revenue.currency;
    if (!revenue.currency.isEmpty()) {
        for (const RevenueMonth &row : revenue.rows)
            report.movements.append(row.movements);
    }
}

} // namespace csm
