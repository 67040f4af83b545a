#include "ui/portfolio/portfoliofilter.h"

namespace csm::ui {

bool isInView(const PortfolioRow &row, PortfolioView view, QDate today)
{
    switch (view) {
    case PortfolioView::All:
        return true;
    case PortfolioView::AtRisk:
        return row.summary.band == HealthBand::Risk;
    case PortfolioView::RenewsSoon: {
        const QDate on = row.summary.renewal.on;
        return on.isValid() && on >= today && on <= today.addDays(kRenewsSoonDays);
    }
    }
    Q_UNREACHABLE();
}

} // namespace csm::ui
