#include "ui/portfolio/portfoliototals.h"

#include "ui/portfolio/portfoliofilter.h"

namespace csm::ui {

namespace {

/// What ended brings a known nothing.
bool hasRevenue(const AccountSummary &summary)
{
    return summary.severalCurrencies || (summary.arr && summary.arr->minor > 0);
}

} // namespace

void MoneySum::add(const std::optional<Money> &money)
{
    if (!money)
        return;
    ++accounts;
    if (severalCurrencies)
        return;
    if (!amount) {
        amount = money;
    } else if (amount->currency == money->currency) {
        amount->minor += money->minor;
    } else {
        amount.reset();
        severalCurrencies = true;
    }
}

void MoneySum::addArr(const AccountSummary &summary)
{
    if (!summary.severalCurrencies)
        return add(summary.arr);
    ++accounts;
    amount.reset();
    severalCurrencies = true;
}

void MoneySum::setNought(const MoneySum &like)
{
    if (like.amount)
        amount = Money{0, like.amount->currency};
}

std::optional<double> PortfolioTotals::healthyShare() const
{
    if (scored == 0)
        return {};
    return double(healthy) / scored;
}

PortfolioTotals totalsOf(const QList<PortfolioRow> &rows, bool onlyMine, QDate today)
{
    PortfolioTotals totals;
    for (const PortfolioRow &row : rows) {
        if (onlyMine && !row.isMine)
            continue;
        const bool risk = isInView(row, PortfolioView::AtRisk, today);
        ++totals.accounts;
        totals.arr.addArr(row.summary);
        totals.paying += int(hasRevenue(row.summary));
        totals.scored += int(row.summary.band != HealthBand::Unknown);
        totals.healthy += int(row.summary.band == HealthBand::Healthy);
        if (risk) {
            ++totals.atRisk;
            totals.atRiskArr.addArr(row.summary);
        }
        if (isInView(row, PortfolioView::RenewsSoon, today)) {
            ++totals.renewing;
            totals.renewingAtRisk += int(risk);
            totals.renewingTarget.add(row.summary.renewal.target);
        }
    }
    if (totals.atRisk == 0 && totals.scored > 0)
        totals.atRiskArr.setNought(totals.arr);
    if (totals.renewing == 0)
        totals.renewingTarget.setNought(totals.arr);
    return totals;
}

} // namespace csm::ui
