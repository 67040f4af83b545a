#pragma once

#include "ui/portfolio/portfoliobook.h"
#include "ui/portfolio/portfoliocells.h"
#include "ui/widgets/arrangedmodel.h"

namespace csm::ui {

/// The portfolio's rows as one sees them.
class PortfolioModel final : public ArrangedModel<PortfolioRow>
{
    Q_OBJECT
public:
    explicit PortfolioModel(const Format &format, QObject *parent = nullptr);

    const PortfolioBook::Shared &book() const { return m_book; }
    void setBook(const PortfolioBook::Shared &book);
    void setFilter(const PortfolioFilter &filter);
    void sort(int column, Qt::SortOrder order) override;

    const PortfolioFilter &filter() const { return m_filter; }
    const PortfolioCells &cells() const { return m_cells; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cell(const PortfolioRow &row, int column, int role) const override;

    PortfolioBook::Shared m_book = std::make_shared<PortfolioBook>();
    PortfolioCells m_cells;
    PortfolioFilter m_filter;
    PortfolioColumn m_column = PortfolioColumn::Renewal;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace csm::ui
