#include "core/kpi/revenuemonth.h"

namespace csm {

namespace {

void addTo(qint64 &sum, qint64 amount)
{
    sum = addedUp(sum, amount);
}

/// A negative balance is no revenue.
qint64 revenueOn(const RevenueTerms &terms, QDate day, QDate seenOn)
{
    return std::max(qint64(0), annualOn(terms, day, seenOn));
}

void addMovement(RevenueMonth &month, qint64 opening, qint64 closing, bool isFirst)
{
    RevenueMovements &m = month.movements;
    addTo(m.opening, opening);
    addTo(m.closing, closing);
    if (opening > 0)
        ++month.openingLogos;
    if (closing > 0)
        ++m.customers;
    if (opening == 0 && closing > 0) {
        addTo(isFirst ? m.fresh : m.reactivation, closing);
    } else if (opening > 0 && closing == 0) {
        addTo(m.churn, opening);
        ++month.lostLogos;
    } else if (closing > opening) {
        addTo(m.expansion, closing - opening);
    } else {
        addTo(m.contraction, opening - closing);
    }
}

void addToCohort(RevenueMonth &month, qint64 then, qint64 now)
{
    if (then == 0)
        return;
    ++month.cohort;
    month.kept += now > 0 ? 1 : 0;
    addTo(month.cohortThen, then);
    addTo(month.cohortNow, now);
    addTo(month.cohortAtMostThen, std::min(then, now));
}

void add(RevenueMonth &row, const RevenueTerms &terms)
{
    const KpiMonth &month = row.month;
    const qint64 closing = revenueOn(terms, month.end, month.end);
    const QDate first = firstRevenueOn(terms, month.end);
    const bool isFirst = first > month.opening;
    addMovement(row, revenueOn(terms, month.opening, month.end), closing, isFirst);
    addToCohort(row, revenueOn(terms, month.cohortOn, month.end), closing);
    if (first.isValid() && isFirst && first <= month.end)
        ++row.newCustomers;
}

} // namespace

std::vector<RevenueMonth> revenueMonths(const RevenueBook &book, const std::vector<KpiMonth> &months)
{
    std::vector<RevenueMonth> rows;
    for (const KpiMonth &month : months) {
        RevenueMonth &row = rows.emplace_back();
        row.month = month;
        row.movements.month = month.first;
        row.movements.running = month.running;
    }
    for (const RevenueTerms &terms : book) {
        for (RevenueMonth &row : rows)
            add(row, terms);
    }
    return rows;
}

} // namespace csm
