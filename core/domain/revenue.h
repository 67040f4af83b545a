#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <limits>
#include <span>
#include <vector>

namespace csm {

/// A sum that stays at the end of its range instead of overflowing: amounts come from elsewhere.
inline qint64 addedUp(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return a < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    return sum;
}

/// One subscription as revenue: what it brings in a year, and from when to when.
struct RevenueTerm
{
    QDate from = {};
    QDate to = {}; ///< its last day; invalid: open
    QDate goneOn = {}; ///< when it, or its account, was no longer in the CRM; invalid: it still is
    qint64 annualMinor = 0; ///< amount × billing periods a year, exact
    QString currency = {};

    bool isActive(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    /// What is gone counts in measurements before it went and in none after, as revenue or as churn.
    bool isSeen(QDate on) const { return !goneOn.isValid() || on < goneOn; }

    friend bool operator==(const RevenueTerm &, const RevenueTerm &) = default;
};

using RevenueTerms = std::vector<RevenueTerm>;

/// By local id of the account; terms whose start, amount or billing period is unknown are not in it.
using RevenueBook = QHash<QString, RevenueTerms>;

/// A year's worth of what is active on @p day, of what was still in the CRM on @p seenOn.
qint64 annualOn(std::span<const RevenueTerm> terms, QDate day, QDate seenOn);

/// The day of an account's first revenue; invalid: never.
QDate firstRevenueOn(std::span<const RevenueTerm> terms, QDate seenOn);

/// The one currency of @p terms; empty when there are several, or no terms.
QString currencyOf(std::span<const RevenueTerm> terms);

} // namespace csm
