#include "core/domain/revenue.h"

namespace csm {

qint64 annualOn(std::span<const RevenueTerm> terms, QDate day, QDate seenOn)
{
    qint64 sum = 0;
    for (const RevenueTerm &term : terms) {
        if (term.isActive(day) && term.isSeen(seenOn))
            sum = addedUp(sum, term.annualMinor);
    }
    return sum;
}

QDate firstRevenueOn(std::span<const RevenueTerm> terms, QDate seenOn)
{
    QDate first;
    for (const RevenueTerm &term : terms) {
        if (term.annualMinor > 0 && term.isSeen(seenOn) && (!first.isValid() || term.from < first))
            first = term.from;
    }
    return first;
}

QString currencyOf(std::span<const RevenueTerm> terms)
{
    if (terms.empty())
        return {};
    for (const RevenueTerm &term : terms) {
        if (term.currency != terms.front().currency)
            return {};
    }
    return terms.front().currency;
}

} // namespace csm
