#include "ui/portfolio/portfoliototals.h"

#include "ui/portfolio/portfoliofilter.h"

namespace csm::ui {

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
        totals.arr.add(row.summary.arr);
        totals.scored += int(row.summary.band != HealthBand::Unknown);
        totals.healthy += int(row.summary.band == HealthBand::Healthy);
        if (risk) {
            ++totals.atRisk;
            totals.atRiskArr.add(row.summary.arr);
        }
        if (isInView(row, PortfolioView::RenewsSoon, today)) {
            ++totals.renewing;
            totals.renewingAtRisk += int(risk);
            totals.renewingTarget.add(row.summary.renewal.target);
        }
    }
    return totals;
}

} // namespace csm::ui
