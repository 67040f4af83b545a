#pragma once

#include "ui/format/format.h"
#include "ui/paint/pill.h"
#include "ui/paint/renewal.h"
#include "ui/portfolio/portfoliobook.h"

namespace csm::ui {

/// The words of the portfolio's cells: what delegates paint, screen readers say and "copy" takes along.
class PortfolioCells
{
public:
    PortfolioCells(const Format &format, QDate today)
        : m_format(format)
        , m_today(today)
    {
    }

    const Format &format() const { return m_format; }
    QDate today() const { return m_today; }

    static QString header(PortfolioColumn column);
    QString text(const PortfolioRow &row, PortfolioColumn column) const;
    QString tip(const PortfolioRow &row, PortfolioColumn column) const; ///< what the number is, in full

    static QString facts(const PortfolioRow &row); ///< "Enterprise · Manufacturing"
    Pill pill(const PortfolioRow &row) const;
    RenewalMark renewal(const PortfolioRow &row) const;

private:
    QString healthTip(const PortfolioRow &row) const;
    QString trendTip(const PortfolioRow &row) const;
    QString renewalTip(const PortfolioRow &row) const;

    Format m_format;
    QDate m_today;
};

} // namespace csm::ui
