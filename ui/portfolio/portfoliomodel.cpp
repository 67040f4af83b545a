#include "ui/portfolio/portfoliomodel.h"

#include "ui/widgets/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

PortfolioModel::PortfolioModel(const Format &format, QObject *parent)
    : ArrangedModel(parent)
    , m_cells(format, {})
{
}

void PortfolioModel::setBook(const PortfolioBook::Shared &book)
{
    if (book == m_book)
        return;
    m_book = book;
    m_cells = PortfolioCells(m_cells.format(), book->today());
    show(book->rows(), book->arrange(m_filter, m_column, m_direction));
}

void PortfolioModel::setFilter(const PortfolioFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    filtered(m_book->arrange(m_filter, m_column, m_direction));
}

void PortfolioModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kPortfolioColumns)
        return;
    m_column = PortfolioColumn(column);
    m_direction = order;
    sorted(m_book->arrange(m_filter, m_column, m_direction));
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPortfolioColumns;
}

QVariant PortfolioModel::cell(const PortfolioRow &row, int column, int role) const
{
    const auto which = PortfolioColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(row, which);
    case Qt::ToolTipRole:
        return plainToolTip(m_cells.tip(row, which));
    case Qt::AccessibleTextRole:
        return QString(PortfolioCells::header(which) + u": "_s + m_cells.text(row, which));
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kPortfolioColumns)
        return {};
    if (role == Qt::DisplayRole)
        return PortfolioCells::header(PortfolioColumn(section));
    if (role == Qt::TextAlignmentRole && PortfolioColumn(section) == PortfolioColumn::Arr)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace csm::ui
