#include "core/account360/commercialreader.h"

#include "core/storage/database.h"

#include <algorithm>

namespace csm {

namespace {

/// Two columns: minor units and currency.
std::optional<Money> nextMoney(Statement &q)
{
    std::optional<qint64> minor;
    QString currency;
    q >> minor >> currency;
    return minor ? std::optional(Money{*minor, currency}) : std::nullopt;
}

} // namespace

Result<QList<OpportunityEntry>> CommercialReader::opportunities() const
{
    Statement q = m_db.prepare(
        "SELECT id, remote_id, name, kind, stage, probability, close_on, coalesce(is_closed, 0), "
        "coalesce(is_won, 0), "
        "amount_minor, currency FROM opportunity WHERE account_id = :account AND gone_at IS NULL ORDER BY "
        "coalesce(is_closed, 0), close_on, id");
    q.bind(":account", m_account);
    QList<OpportunityEntry> opportunities;
    while (q.next()) {
        OpportunityEntry &o = opportunities.emplaceBack();
        q >> o.id >> o.remoteId >> o.name >> o.kind >> o.stage >> o.probability >> o.closeOn >> o.isClosed
            >> o.isWon;
        o.amount = nextMoney(q);
    }
    return q.done(std::move(opportunities));
}

Result<QList<SubscriptionEntry>> CommercialReader::subscriptions(QDate today) const
{
    Statement q = m_db.prepare("SELECT id, remote_id, name, product, plan, quantity, unit, billing_period, "
                               "starts_on, ends_on, renews_on, "
                               "amount_minor, currency FROM subscription WHERE account_id = :account AND "
                               "gone_at IS NULL ORDER BY starts_on "
                               "DESC, id");
    q.bind(":account", m_account);
    QList<SubscriptionEntry> subscriptions;
    while (q.next()) {
        SubscriptionEntry &s = subscriptions.emplaceBack();
        q >> s.id >> s.remoteId >> s.name >> s.product >> s.plan >> s.quantity >> s.unit >> s.billingPeriod
            >> s.startsOn >> s.endsOn >> s.renewsOn;
        s.amount = nextMoney(q);
        s.isActive
            = s.startsOn.isValid() && s.startsOn <= today && (!s.endsOn.isValid() || today <= s.endsOn);
    }
    std::ranges::stable_sort(subscriptions, std::ranges::greater(), &SubscriptionEntry::isActive);
    return q.done(std::move(subscriptions));
}

Result<QList<RenewalEntry>> CommercialReader::renewals() const
{
    Statement q = m_db.prepare(
        "SELECT id, remote_id, name, stage, likelihood, due_on, coalesce(is_closed, 0), coalesce(is_won, 0), "
        "target_minor, currency FROM renewal WHERE account_id = :account AND gone_at IS NULL ORDER BY "
        "coalesce(is_closed, 0), due_on, id");
    q.bind(":account", m_account);
    QList<RenewalEntry> renewals;
    while (q.next()) {
        RenewalEntry &r = renewals.emplaceBack();
        q >> r.id >> r.remoteId >> r.name >> r.stage >> r.likelihood >> r.dueOn >> r.isClosed >> r.isWon;
        r.target = nextMoney(q);
    }
    return q.done(std::move(renewals));
}

Result<QList<OrderEntry>> CommercialReader::orders() const
{
    Statement q = m_db.prepare(
        "SELECT id, remote_id, number, kind, status, ordered_on, ends_on, amount_minor, currency "
        "FROM sales_order WHERE account_id = :account AND gone_at IS NULL ORDER BY ordered_on "
        "DESC, id");
    q.bind(":account", m_account);
    QList<OrderEntry> orders;
    while (q.next()) {
        OrderEntry &o = orders.emplaceBack();
        q >> o.id >> o.remoteId >> o.number >> o.kind >> o.status >> o.orderedOn >> o.endsOn;
        o.amount = nextMoney(q);
    }
    return q.done(std::move(orders));
}

} // namespace csm
