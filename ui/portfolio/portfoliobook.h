#pragma once

#include "ui/portfolio/portfoliofilter.h"
#include "ui/widgets/textquery.h"

#include <QLocale>

#include <vector>

namespace csm::ui {

enum class PortfolioColumn { Account, Health, Trend, Arr, Renewal, Plan, Owner };
inline constexpr int kPortfolioColumns = 7;

/// How weekly active users of the last full week differ from those of eleven weeks before.
std::optional<double> usersChange(const WeeklyUsers &users);

/// The accounts of one moment, and what it takes to filter and sort 100,000 of them while somebody types.
class PortfolioBook
{
public:
    PortfolioBook() = default;
    /// Compares all names by the rules of @p language once, unless @p before had the same.
    PortfolioBook(
        const QList<PortfolioRow> &rows, QDate today, const QLocale &language, const PortfolioBook &before);

    const QList<PortfolioRow> &rows() const { return m_rows; }
    QDate today() const { return m_today; }

    /// Places of the rows that pass @p filter, sorted by @p column: what is not known last either way, equal
    /// ones by name.
    std::vector<int> arrange(
        const PortfolioFilter &filter, PortfolioColumn column, Qt::SortOrder direction) const;

private:
    struct Key
    {
        bool known = false;
        double value = 0;
    };

    std::vector<int> passing(const PortfolioFilter &filter) const;
    Key key(int place, PortfolioColumn column) const;
    bool hasNamesOf(const QList<PortfolioRow> &rows) const;

    QList<PortfolioRow> m_rows;
    QDate m_today;
    std::vector<int> m_nameRank;
    std::vector<int> m_ownerRank;
    mutable std::vector<QueriedText> m_words; ///< made when a text is first looked for
};

} // namespace csm::ui
