#include "ui/account360/recordcolumns.h"

#include "ui/account360/picklistwords.h"
#include "ui/account360/recordwords.h"
#include "ui/paint/renewal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

using Form = RecordCell::Form;

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordColumns)
};

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(u" · "_s);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? Format::missing() : text;
}

/// CRMs keep a likelihood as 0 to 100.
std::optional<double> shareOf(std::optional<double> percent)
{
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

} // namespace

RecordCell RecordColumns::dayCell(QDate day, bool late) const
{
    return {.text = day.isValid() ? m_format.date(day) : Format::missing(),
        .form = Form::Figures,
        .tone = late ? Tone::Risk : Tone::Neutral};
}

RecordCell RecordColumns::moneyCell(const std::optional<Money> &money, const QString &more) const
{
    return {.text = m_format.money(money), .more = more, .form = Form::Figures};
}

RecordCell RecordColumns::touchCell(const ContactEntry &contact) const
{
    if (contact.status == "left"_L1) {
        const QString on = contact.leftOn.isValid() ? m_format.date(contact.leftOn) : QString();
        return {.text = ColumnWords::tr("Left"), .more = on, .tone = Tone::Risk};
    }
    if (!contact.lastTouchAt.isValid())
        return {.text = Format::missing(), .faint = true};
    return {.text = m_format.ago(contact.lastTouchAt, m_now, m_zone)};
}

QList<RecordColumn<ContactEntry>> RecordColumns::contacts() const
{
    using Row = ContactEntry;
    return {{.header = ColumnWords::tr("Name"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.name,
                            .more = joined({row.title, row.department}),
                            .form = Form::Strong,
                            .faint = row.status == "left"_L1};
                    }},
        {.header = ColumnWords::tr("Role"),
            .width = 104,
            .cell = [](const Row &row) { return RecordCell{.text = roleText(row.role), .form = Form::Tag}; }},
        {.header = ColumnWords::tr("Last contact"), .width = 92, .cell = [this](const Row &row) {
             return touchCell(row);
         }}};
}

QList<RecordColumn<CaseEntry>> RecordColumns::cases() const
{
    using Row = CaseEntry;
    return {{.header = ColumnWords::tr("Case"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.subject,
                            .more = joined({row.number, row.contactName}),
                            .form = Form::Strong,
                            .faint = row.isClosed};
                    }},
        {.header = ColumnWords::tr("Priority"),
            .width = 104,
            .cell =
                [](const Row &row) {
                    const Tone tone = row.isClosed ? Tone::Neutral : priorityTone(row.priority);
                    return RecordCell{.text = priorityText(row.priority), .form = Form::Tag, .tone = tone};
                }},
        {.header = ColumnWords::tr("Status"),
            .width = 128,
            .cell =
                [](const Row &row) {
                    return RecordCell{.text = picklistText(row.status),
                        .more = row.isEscalated ? ColumnWords::tr("Escalated") : QString(),
                        .faint = row.isClosed};
                }},
        {.header = ColumnWords::tr("Opened"), .width = 104, .cell = [this](const Row &row) {
             return dayCell(row.openedAt.toTimeZone(m_zone).date(), false);
         }}};
}

QList<RecordColumn<TaskEntry>> RecordColumns::tasks() const
{
    using Row = TaskEntry;
    return {{.header = ColumnWords::tr("Task"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.title, .form = Form::Strong, .faint = row.isDone};
                    }},
        {.header = ColumnWords::tr("Status"),
            .width = 128,
            .cell =
                [](const Row &row) {
                    return RecordCell{.text = picklistText(row.status), .faint = row.isDone};
                }},
        {.header = ColumnWords::tr("Owner"),
            .width = 128,
            .cell = [](const Row &row) { return RecordCell{.text = orDash(row.ownerName)}; }},
        {.header = ColumnWords::tr("Due"), .width = 104, .cell = [this](const Row &row) {
             return dayCell(row.dueOn, !row.isDone && row.dueOn.isValid() && row.dueOn < today());
         }}};
}

QList<RecordColumn<RenewalEntry>> RecordColumns::renewals() const
{
    using Row = RenewalEntry;
    return {{.header = ColumnWords::tr("Renewal"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.name,
                            .more = picklistText(row.stage),
                            .form = Form::Strong,
                            .faint = row.isClosed};
                    }},
        {.header = ColumnWords::tr("Target"),
            .width = 104,
            .cell = [this](const Row &row) { return moneyCell(row.target); }},
        {.header = ColumnWords::tr("Likelihood"),
            .width = 104,
            .cell =
                [this](const Row &row) {
                    return RecordCell{
                        .text = m_format.percent(shareOf(row.likelihood), 0), .form = Form::Figures};
                }},
        {.header = ColumnWords::tr("Due"), .width = 128, .cell = [this](const Row &row) {
             RecordCell cell = dayCell(row.dueOn, false);
             if (row.isClosed) {
                 cell.more = row.isWon ? ColumnWords::tr("Won") : ColumnWords::tr("Lost");
             } else if (row.dueOn.isValid()) {
                 const qint64 days = today().daysTo(row.dueOn);
                 cell.tone = renewalTone(days);
                 cell.more = m_format.countdown(days);
             }
             return cell;
         }}};
}

QList<RecordColumn<SubscriptionEntry>> RecordColumns::subscriptions() const
{
    using Row = SubscriptionEntry;
    return {{.header = ColumnWords::tr("Subscription"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.product.isEmpty() ? row.name : row.product,
                            .more = row.plan,
                            .form = Form::Strong,
                            .faint = !row.isActive};
                    }},
        {.header = ColumnWords::tr("Quantity"),
            .width = 104,
            .cell =
                [this](const Row &row) {
                    return RecordCell{
                        .text = m_format.number(row.quantity), .more = row.unit, .form = Form::Figures};
                }},
        {.header = ColumnWords::tr("Amount"),
            .width = 104,
            .cell
            = [this](const Row &row) { return moneyCell(row.amount, billingPeriodText(row.billingPeriod)); }},
        {.header = ColumnWords::tr("Term"), .width = 128, .cell = [this](const Row &row) {
             const QString end = row.endsOn.isValid()
                 ? ColumnWords::tr("until %1").arg(m_format.date(row.endsOn))
                 : ColumnWords::tr("open-ended");
             RecordCell cell = dayCell(row.startsOn, false);
             cell.more = end;
             return cell;
         }}};
}

QList<RecordColumn<OpportunityEntry>> RecordColumns::opportunities() const
{
    using Row = OpportunityEntry;
    return {{.header = ColumnWords::tr("Opportunity"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.name,
                            .more = joined({opportunityKindText(row.kind), picklistText(row.stage)}),
                            .form = Form::Strong,
                            .faint = row.isClosed};
                    }},
        {.header = ColumnWords::tr("Amount"),
            .width = 104,
            .cell = [this](const Row &row) { return moneyCell(row.amount); }},
        {.header = ColumnWords::tr("Probability"),
            .width = 104,
            .cell =
                [this](const Row &row) {
                    return RecordCell{
                        .text = m_format.percent(shareOf(row.probability), 0), .form = Form::Figures};
                }},
        {.header = ColumnWords::tr("Close"), .width = 128, .cell = [this](const Row &row) {
             RecordCell cell
                 = dayCell(row.closeOn, !row.isClosed && row.closeOn.isValid() && row.closeOn < today());
             if (row.isClosed)
                 cell.more = row.isWon ? ColumnWords::tr("Won") : ColumnWords::tr("Lost");
             return cell;
         }}};
}

QList<RecordColumn<OrderEntry>> RecordColumns::orders() const
{
    using Row = OrderEntry;
    return {{.header = ColumnWords::tr("Order"),
                .cell =
                    [](const Row &row) {
                        return RecordCell{.text = row.number, .more = row.kind, .form = Form::Strong};
                    }},
        {.header = ColumnWords::tr("Status"),
            .width = 128,
            .cell = [](const Row &row) { return RecordCell{.text = picklistText(row.status)}; }},
        {.header = ColumnWords::tr("Amount"),
            .width = 104,
            .cell = [this](const Row &row) { return moneyCell(row.amount); }},
        {.header = ColumnWords::tr("Ordered"), .width = 104, .cell = [this](const Row &row) {
             return dayCell(row.orderedOn, false);
         }}};
}

} // namespace csm::ui
