#include "ui/portfolio/portfoliocells.h"

#include "ui/account360/healthwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

struct PortfolioWords
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioWords)
};

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(separator);
}

} // namespace

QString PortfolioCells::header(PortfolioColumn column)
{
    switch (column) {
    case PortfolioColumn::Account:
        return PortfolioWords::tr("Account");
    case PortfolioColumn::Health:
        return PortfolioWords::tr("Health");
    case PortfolioColumn::Trend:
        return PortfolioWords::tr("12-week users");
    case PortfolioColumn::Arr:
        return PortfolioWords::tr("ARR");
    case PortfolioColumn::Renewal:
        return PortfolioWords::tr("Renewal");
    case PortfolioColumn::Plan:
        return PortfolioWords::tr("Success plan");
    case PortfolioColumn::Owner:
        return PortfolioWords::tr("Owner");
    }
    Q_UNREACHABLE();
}

QString PortfolioCells::text(const PortfolioRow &row, PortfolioColumn column) const
{
    const AccountSummary &summary = row.summary;
    switch (column) {
    case PortfolioColumn::Account:
        return row.name;
    case PortfolioColumn::Health:
        return pillText(pill(row));
    case PortfolioColumn::Trend:
        return m_format.signedNumber(usersChange(summary.weeklyUsers));
    case PortfolioColumn::Arr:
        return m_format.money(summary.arr);
    case PortfolioColumn::Renewal: {
        const RenewalMark mark = renewal(row);
        return joined({mark.countdown, mark.date}, u" · "_s);
    }
    case PortfolioColumn::Plan:
        return m_format.percent(summary.planProgress, 0);
    case PortfolioColumn::Owner:
        return row.ownerName.isEmpty() ? Format::missing() : row.ownerName;
    }
    Q_UNREACHABLE();
}

QString PortfolioCells::tip(const PortfolioRow &row, PortfolioColumn column) const
{
    switch (column) {
    case PortfolioColumn::Account:
        return joined({row.name, facts(row), row.city, row.ownerName}, u"\n"_s);
    case PortfolioColumn::Health:
        return healthTip(row);
    case PortfolioColumn::Trend:
        return trendTip(row);
    case PortfolioColumn::Arr:
        if (row.summary.severalCurrencies)
            return PortfolioWords::tr("The subscriptions are in several currencies and are not added up");
        return row.summary.arr
            ? PortfolioWords::tr("A year's worth of the subscriptions that are active today: %1")
                  .arg(m_format.moneyInFull(row.summary.arr))
            : PortfolioWords::tr("No subscription is known");
    case PortfolioColumn::Renewal:
        return renewalTip(row);
    case PortfolioColumn::Plan:
        if (row.summary.planId.isEmpty())
            return PortfolioWords::tr("There is no success plan");
        return row.summary.planProgress
            ? PortfolioWords::tr("The mean progress of the plan's objectives")
            : PortfolioWords::tr("There is a plan, but nothing in it can be measured yet");
    case PortfolioColumn::Owner:
        return row.ownerName;
    }
    Q_UNREACHABLE();
}

QString PortfolioCells::facts(const PortfolioRow &row)
{
    return joined({row.segment, row.industry}, u" · "_s);
}

Pill PortfolioCells::pill(const PortfolioRow &row) const
{
    return healthPill(row.summary.band, row.summary.healthScore, row.summary.coverage);
}

RenewalMark PortfolioCells::renewal(const PortfolioRow &row) const
{
    const QDate on = row.summary.renewal.on;
    if (!on.isValid())
        return {.countdown = Format::missing()};
    const qint64 days = m_today.daysTo(on);
    return {.days = days, .countdown = m_format.countdown(days), .date = m_format.date(on)};
}

QString PortfolioCells::healthTip(const PortfolioRow &row) const
{
    if (!row.summary.healthScore)
        return PortfolioWords::tr("Nothing is known that health could be made of");
    const QString tip
        = PortfolioWords::tr("Health %1 of 100, higher is better. %2 of the scorecard's weight had data.")
              .arg(m_format.number(row.summary.healthScore, 1), m_format.percent(row.summary.coverage, 0));
    return isLowConfidence(row.summary.coverage)
        ? tip + u'\n' + PortfolioWords::tr("Too little for a firm score.")
        : tip;
}

QString PortfolioCells::trendTip(const PortfolioRow &row) const
{
    const WeeklyUsers &users = row.summary.weeklyUsers;
    if (!users.back())
        return PortfolioWords::tr("Active users of the last full week are not known");
    return PortfolioWords::tr("Active users of the last full week: %1; eleven weeks before: %2")
        .arg(m_format.number(users.back()), m_format.number(users.front()));
}

QString PortfolioCells::renewalTip(const PortfolioRow &row) const
{
    const NextRenewal &renewal = row.summary.renewal;
    if (!renewal.on.isValid())
        return PortfolioWords::tr("No renewal date is known");
    QStringList lines = {m_format.fullDate(renewal.on)};
    if (renewal.target)
        lines.append(PortfolioWords::tr("Target %1").arg(m_format.moneyInFull(renewal.target)));
    if (renewal.overdue)
        lines.append(PortfolioWords::tr("Its day has passed"));
    return lines.join(u'\n');
}

} // namespace csm::ui
