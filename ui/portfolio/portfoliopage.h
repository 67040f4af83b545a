#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/format/format.h"
#include "ui/portfolio/portfoliobook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backgroundreader.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace csm {
class Account360Queries;
class ChangeFeed;
} // namespace csm

namespace csm::ui {

class Chip;
class EmptyState;
class IconButton;
class PlainLabel;
class PortfolioPeek;
class PortfolioTable;
class PortfolioTiles;
class ReloadThrottle;
class SearchField;
class Segmented;
class Tag;

/// All accounts that are here: what they are worth, how they are, when they renew.
class PortfolioPage final : public QWidget
{
    Q_OBJECT
public:
    /// Called on a worker, with a database connection of its own.
    using Read = std::function<Result<Portfolio>()>;

    PortfolioPage(Read read, const Account360Queries &accounts, ChangeFeed &feed, const Clock &clock,
        const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void reload();
    bool isLoading() const { return m_reader.isReading(); }
    void showView(PortfolioView view); ///< all that is in it, without another filter

signals:
    void openAccount(const QString &accountId);
    void openPlan(const QString &planId);
    void openSync(); ///< there is nothing here yet
    void problem(const csm::Error &error);

private:
    struct Reading
    {
        PortfolioBook::Shared book = {};
        QDateTime asOf = {};
    };

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QHBoxLayout *makeHead();
    QWidget *makeList();
    QHBoxLayout *makeToolbar();
    void setFilter(const PortfolioFilter &filter);
    void clearFilter();
    Result<Reading> readBook(const PortfolioBook::Shared &before) const; ///< on the worker
    void showReading(const Reading &reading);
    void showProblem(const Error &error);
    void showNumbers();
    void showState();
    void togglePeek();
    void placePeek();
    void showPeek();

    const Read m_read;
    const Account360Queries &m_accounts;
    const Clock &m_clock;
    const Theme &m_theme;
    const Format m_format;
    BackgroundReader<PortfolioBook::Shared, Reading> m_reader; ///< asked for what follows the book shown
    std::jthread m_leaving; ///< lets go of the book shown before: 100,000 rows take a moment
    bool m_isRead = false; ///< until then nothing is said of what is here
    QDateTime m_asOf;
    std::optional<bool> m_peekChoice; ///< the user's, else the room decides
    QTimer m_peekPause; ///< arrows held down: only the last row is read

    ReloadThrottle *m_reloads;
    PlainLabel *m_facts;
    Tag *m_age;
    PortfolioTiles *m_tiles;
    Segmented *m_views;
    Chip *m_mine;
    Chip *m_addMine;
    SearchField *m_search;
    IconButton *m_peekButton;
    QStackedLayout *m_states;
    QWidget *m_blank;
    PortfolioTable *m_table;
    EmptyState *m_nothing;
    EmptyState *m_noResults;
    PortfolioPeek *m_peek;
};

} // namespace csm::ui
