#pragma once

#include "core/account360/accountoverview.h"
#include "ui/account360/recordcolumns.h"

#include <QObject>

class QVBoxLayout;

namespace csm::ui {

class RecordCard;
class Theme;

/// The lists of an account's records: who is there, what is open, what was bought.
class AccountLists final : public QObject
{
    Q_OBJECT
public:
    AccountLists(const Theme &theme, const Format &format, const QTimeZone &zone, QObject *parent = nullptr);

    void addPeople(QVBoxLayout &column);
    void addWork(QVBoxLayout &column); ///< cases, tasks
    void addCommerce(QVBoxLayout &column); ///< renewals, subscriptions, opportunities, orders
    void setOverview(const AccountOverview &overview, const QDateTime &now);

private:
    /// Without @p emptyText there is no card where there are no records.
    template<typename Row>
    RecordModel<Row> *addCard(QVBoxLayout &column, const QString &title,
        const QList<RecordColumn<Row>> &columns, const QString &emptyText = {});

    const Theme &m_theme;
    RecordColumns m_columns;
    QList<RecordCard *> m_cards;
    RecordModel<ContactEntry> *m_contacts = nullptr;
    RecordModel<CaseEntry> *m_cases = nullptr;
    RecordModel<TaskEntry> *m_tasks = nullptr;
    RecordModel<RenewalEntry> *m_renewals = nullptr;
    RecordModel<SubscriptionEntry> *m_subscriptions = nullptr;
    RecordModel<OpportunityEntry> *m_opportunities = nullptr;
    RecordModel<OrderEntry> *m_orders = nullptr;
};

} // namespace csm::ui
