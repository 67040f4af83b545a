#pragma once

#include "ui/format/language.h"
#include "ui/portfolio/portfoliofilter.h"
#include "ui/portfolio/portfoliototals.h"
#include "ui/widgets/textquery.h"

#include <memory>
#include <vector>

namespace csm::ui {

enum class PortfolioColumn { Account, Health, Trend, Arr, Renewal, Plan, Owner };
inline constexpr int kPortfolioColumns = 7;

/// How weekly active users of the last full week differ from those of eleven weeks before.
std::optional<double> usersChange(const WeeklyUsers &users);

/// The accounts of one moment, and what it takes to filter, sort and count 100,000 of them while somebody
/// types. Never changes, so that one thread may make it and another show it.
class PortfolioBook
{
public:
    using Shared = std::shared_ptr<const PortfolioBook>;

    PortfolioBook() = default;
    /// What follows @p before: that itself where nothing is different. Takes a moment over many rows, unless
    /// their words are the same as before.
    static Shared after(
        const Shared &before, const QList<PortfolioRow> &rows, QDate today, Language language);

    const QList<PortfolioRow> &rows() const { return m_rows; }
    QDate today() const { return m_today; }
    const PortfolioTotals &totals(bool onlyMine) const { return onlyMine ? m_mine : m_all; }

    /// Places of the rows that pass @p filter, sorted by @p column: what is not known last either way, equal
    /// ones by name.
    std::vector<int> arrange(
        const PortfolioFilter &filter, PortfolioColumn column, Qt::SortOrder direction) const;

private:
    enum class Change { Nothing, Numbers, Words };

    /// What is known of the rows from their texts alone.
    struct Words
    {
        std::vector<int> nameRank = {};
        std::vector<int> ownerRank = {};
        std::vector<QueriedText> texts = {};
    };

    struct Key
    {
        bool known = false;
        double value = 0;
    };

    static std::shared_ptr<const Words> wordsOf(const QList<PortfolioRow> &rows, Language language);
    Change changeTo(const QList<PortfolioRow> &rows) const;
    std::vector<int> passing(const PortfolioFilter &filter) const;
    Key key(int place, PortfolioColumn column) const;

    QList<PortfolioRow> m_rows;
    QDate m_today;
    PortfolioTotals m_all;
    PortfolioTotals m_mine;
    std::shared_ptr<const Words> m_words = std::make_shared<Words>();
};

} // namespace csm::ui
