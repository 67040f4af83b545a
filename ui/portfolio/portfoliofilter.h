#pragma once

#include "core/portfolio/portfolioqueries.h"

namespace csm::ui {

enum class PortfolioView { All, AtRisk, RenewsSoon };

inline constexpr int kRenewsSoonDays = 90;

/// Which accounts the user wants to see.
struct PortfolioFilter
{
    PortfolioView view = PortfolioView::All;
    bool onlyMine = false;
    QString text = {}; ///< every word of it in name, segment, industry or owner

    friend bool operator==(const PortfolioFilter &, const PortfolioFilter &) = default;
};

bool isInView(const PortfolioRow &row, PortfolioView view, QDate today);

} // namespace csm::ui
