#include "ui/account360/accountlists.h"

#include "ui/account360/recordcard.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace csm::ui {

AccountLists::AccountLists(const Theme &theme, const Format &format, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_columns(format, zone)
{
}

template<typename Row>
RecordModel<Row> *AccountLists::addCard(QVBoxLayout &column, const QString &title,
    const QList<RecordColumn<Row>> &columns, const QString &emptyText)
{
    auto *model = new RecordModel<Row>(columns, this);
    // Names need no header; what stands behind numbers does.
    const auto header = columns.size() > 3 ? RecordCard::Header::Shown : RecordCard::Header::Hidden;
    auto *card = new RecordCard(m_theme, title, *model, model->widths(), header);
    card->setEmptyText(emptyText);
    m_cards.append(card);
    column.addWidget(card);
    return model;
}

void AccountLists::addPeople(QVBoxLayout &column)
{
    m_contacts = addCard(column, tr("Contacts"), m_columns.contacts(), tr("No contact is known."));
}

void AccountLists::addWork(QVBoxLayout &column)
{
    m_cases = addCard(column, tr("Cases"), m_columns.cases(), tr("No case was opened."));
    m_tasks = addCard(column, tr("Tasks"), m_columns.tasks());
}

void AccountLists::addCommerce(QVBoxLayout &column)
{
    m_renewals = addCard(column, tr("Renewals"), m_columns.renewals(), tr("No renewal is known."));
    m_subscriptions
        = addCard(column, tr("Subscriptions"), m_columns.subscriptions(), tr("No subscription is known."));
    m_opportunities = addCard(column, tr("Opportunities"), m_columns.opportunities());
    m_orders = addCard(column, tr("Orders"), m_columns.orders());
}

void AccountLists::setOverview(const AccountOverview &overview, const QDateTime &now)
{
    m_columns.setNow(now);
    m_contacts->setRows(overview.contacts);
    m_cases->setRows(overview.cases);
    m_tasks->setRows(overview.tasks);
    m_renewals->setRows(overview.renewals);
    m_subscriptions->setRows(overview.subscriptions);
    m_opportunities->setRows(overview.opportunities);
    m_orders->setRows(overview.orders);
    for (RecordCard *card : std::as_const(m_cards))
        card->bringUpToDate();
}

} // namespace csm::ui
