#pragma once

#include "core/account360/accountrecords.h"
#include "core/account360/commercialrecords.h"
#include "ui/account360/recordmodel.h"
#include "ui/format/format.h"

#include <QTimeZone>

namespace csm::ui {

/// What the lists of an account's records show. The columns refer to it: it must outlive them.
class RecordColumns
{
public:
    RecordColumns(const Format &format, const QTimeZone &zone)
        : m_format(format)
        , m_zone(zone)
    {
    }

    void setNow(const QDateTime &now) { m_now = now; }

    QList<RecordColumn<ContactEntry>> contacts() const;
    QList<RecordColumn<CaseEntry>> cases() const;
    QList<RecordColumn<TaskEntry>> tasks() const;
    QList<RecordColumn<RenewalEntry>> renewals() const;
    QList<RecordColumn<SubscriptionEntry>> subscriptions() const;
    QList<RecordColumn<OpportunityEntry>> opportunities() const;
    QList<RecordColumn<OrderEntry>> orders() const;

private:
    QDate today() const { return m_now.toTimeZone(m_zone).date(); }
    RecordCell touchCell(const ContactEntry &contact) const;
    RecordCell dayCell(QDate day, bool late) const;
    RecordCell moneyCell(const std::optional<Money> &money, const QString &more = {}) const;

    const Format m_format;
    const QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace csm::ui
