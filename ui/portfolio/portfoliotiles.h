#pragma once

#include "ui/format/format.h"
#include "ui/portfolio/portfoliofilter.h"
#include "ui/portfolio/portfoliototals.h"
#include "ui/widgets/popover.h"

#include <QTimeZone>
#include <QWidget>

#include <array>

namespace csm::ui {

class IconButton;
class KpiTile;

/// The four numbers above the portfolio. Each explains itself; those that stand for a view also choose it.
class PortfolioTiles final : public QWidget
{
    Q_OBJECT
public:
    PortfolioTiles(
        const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent = nullptr);

    void setTotals(const PortfolioTotals &totals, QDate today, const QDateTime &asOf);

    enum Tile { Arr, AtRisk, Renewals, Healthy, TileCount };
    Explanation explanation(Tile tile) const;

signals:
    void viewChosen(csm::ui::PortfolioView view);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    KpiTile *addTile(Tile tile);
    void addInfo(Tile tile, const QString &name);
    void show(Tile tile);
    QString hint(Tile tile) const;
    QString amount(const MoneySum &sum) const;
    Explanation moneyExplanation(Tile tile) const;

    const Theme &m_theme;
    const Format m_format;
    const QTimeZone m_zone;
    std::array<KpiTile *, TileCount> m_tiles = {};
    std::array<IconButton *, TileCount> m_infos = {};
    PortfolioTotals m_totals;
    QDate m_today;
    QDateTime m_asOf;
};

} // namespace csm::ui
