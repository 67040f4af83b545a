#pragma once

#include "core/portfolio/portfolioqueries.h"

namespace csm::ui {

/// A sum that knows what it could not add.
struct MoneySum
{
    std::optional<Money> amount = {}; ///< nullopt: nothing to add, or several currencies
    int accounts = 0; ///< that have an amount
    bool severalCurrencies = false;

    void add(const std::optional<Money> &money);
    void addArr(const AccountSummary &summary);
    /// Nothing to add up is nought, in the currency of @p like.
    void setNought(const MoneySum &like);
    friend bool operator==(const MoneySum &, const MoneySum &) = default;
};

/// The numbers above the portfolio, of the accounts that the owner filter lets through.
struct PortfolioTotals
{
    int accounts = 0;
    MoneySum arr = {};
    int paying = 0; ///< accounts with revenue
    int atRisk = 0;
    MoneySum atRiskArr = {};
    int renewing = 0; ///< within 90 days
    int renewingAtRisk = 0;
    MoneySum renewingTarget = {};
    int scored = 0; ///< have a health score
    int healthy = 0;

    std::optional<double> healthyShare() const; ///< of those scored
    friend bool operator==(const PortfolioTotals &, const PortfolioTotals &) = default;
};

PortfolioTotals totalsOf(const QList<PortfolioRow> &rows, bool onlyMine, QDate today);

} // namespace csm::ui
