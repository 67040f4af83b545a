#include "core/storage/revenuerepository.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// Above it an amount is a mistake, and its year's worth could overflow.
constexpr qint64 largestAmount = 1'000'000'000'000'000'000 / 12;

QDate dayOf(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.isValid() ? instant.toTimeZone(zone).date() : QDate();
}

Result<QHash<QString, QDate>> goneAccounts(Database &db, const AccountScope &scope, const QTimeZone &zone)
{
    Statement q
        = scope.prepare(db, "SELECT id, gone_at FROM account WHERE gone_at IS NOT NULL /*accounts*/", "id");
    scope.bind(q);
    QHash<QString, QDate> gone;
    QString id;
    QDateTime at;
    while (q.next()) {
        q >> id >> at;
        gone.insert(id, dayOf(at, zone));
    }
    return q.done(gone);
}

/// Several on the next day are added up; in several currencies their sum is not known.
void take(NextRenewal &next, const OpenRenewal &renewal, QDate today)
{
    const bool overdue = renewal.dueOn < today;
    const bool better = !next.on.isValid() || (next.overdue && !overdue)
        || (next.overdue == overdue && (overdue ? renewal.dueOn > next.on : renewal.dueOn < next.on));
    if (better) {
        next = NextRenewal{renewal.dueOn, renewal.target, overdue};
    } else if (renewal.dueOn == next.on && renewal.target) {
        if (!next.target)
            next.target = renewal.target;
        else if (next.target->currency == renewal.target->currency)
            next.target->minor = addedUp(next.target->minor, renewal.target->minor);
        else
            next.target.reset();
    }
}

} // namespace

Result<RevenueBook> RevenueRepository::book(const AccountScope &scope, const QTimeZone &zone) const
{
    const auto gone = goneAccounts(m_db, scope, zone);
    if (!gone)
        return gone.error();
    Statement q = scope.prepare(m_db,
        "SELECT account_id, amount_minor, CASE billing_period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 "
        "ELSE 1 "
        "END, starts_on, ends_on, gone_at, currency FROM subscription WHERE account_id IS NOT NULL AND "
        "billing_period IS NOT NULL AND starts_on IS NOT NULL AND amount_minor BETWEEN -:most AND :most "
        "/*accounts*/");
    q.bind(":most", largestAmount);
    scope.bind(q);
    RevenueBook book;
    QString account;
    QString currency;
    QString shared; // by all terms: there is one currency, and a hundred thousand texts of it cost time
    while (q.next()) {
        RevenueTerm term;
        qint64 amount = 0;
        qint64 periods = 0;
        QDateTime goneAt;
        q >> account >> amount >> periods >> term.from >> term.to >> goneAt >> currency;
        term.annualMinor = amount * periods;
        if (currency != shared)
            shared = currency;
        term.currency = shared;
        term.goneOn = dayOf(goneAt, zone);
        if (const QDate left = gone->value(account); left.isValid())
            term.goneOn = term.goneOn.isValid() ? std::min(term.goneOn, left) : left;
        if (term.from.isValid() && (!term.to.isValid() || term.from <= term.to))
            book[account].push_back(term);
    }
    return q.done(book);
}

Result<QList<OpenRenewal>> RevenueRepository::openRenewals(const AccountScope &scope) const
{
    Statement q = scope.prepare(m_db,
        "SELECT r.account_id, r.due_on, r.target_minor, r.currency FROM renewal r JOIN account a ON a.id = "
        "r.account_id "
        "WHERE r.gone_at IS NULL AND r.is_closed IS NOT 1 AND r.due_on IS NOT NULL AND a.gone_at IS NULL "
        "/*accounts*/ "
        "ORDER BY r.due_on, r.id",
        "r.account_id");
    scope.bind(q);
    QList<OpenRenewal> open;
    while (q.next()) {
        OpenRenewal renewal;
        std::optional<qint64> target;
        QString currency;
        q >> renewal.accountId >> renewal.dueOn >> target >> currency;
        if (target)
            renewal.target = Money{*target, currency};
        open.append(renewal);
    }
    return q.done(open);
}

Result<QHash<QString, NextRenewal>> RevenueRepository::nextRenewals(
    const AccountScope &scope, QDate today) const
{
    const auto open = openRenewals(scope);
    if (!open)
        return open.error();
    QHash<QString, NextRenewal> next;
    for (const OpenRenewal &renewal : *open)
        take(next[renewal.accountId], renewal, today);

    Statement q = scope.prepare(m_db,
        "SELECT account_id, min(renews_on) FROM subscription WHERE gone_at IS NULL AND renews_on IS NOT NULL "
        "AND "
        "starts_on <= :today AND (ends_on IS NULL OR ends_on >= :today) AND account_id IS NOT NULL "
        "/*accounts*/ "
        "GROUP BY account_id");
    q.bind(":today", today);
    scope.bind(q);
    QString account;
    QDate on;
    while (q.next()) {
        q >> account >> on;
        if (!next.contains(account))
            next.insert(account, NextRenewal{on, std::nullopt, on < today});
    }
    return q.done(next);
}

} // namespace csm
