#include "ui/portfolio/portfoliodelegate.h"

#include "ui/account360/healthwords.h"
#include "ui/paint/monogram.h"
#include "ui/paint/progressbar.h"
#include "ui/paint/sparkline.h"
#include "ui/paint/textline.h"
#include "ui/portfolio/portfoliomodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <limits>

namespace csm::ui {

namespace {

constexpr double kPadding = 12;

/// A box of @p size, centred in the height of @p room, @p x from its left.
QRectF centred(const QRectF &room, double x, const QSizeF &size)
{
    return {room.left() + x, room.center().y() - size.height() / 2, size.width(), size.height()};
}

QColor changeColor(std::optional<double> change, const Tokens &tokens)
{
    if (!change || *change == 0)
        return tokens.text3;
    return *change > 0 ? tokens.good.ink : tokens.risk.ink;
}

QList<double> points(const WeeklyUsers &users)
{
    QList<double> values;
    for (const std::optional<double> &value : users)
        values.append(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    return values;
}

} // namespace

QRectF PortfolioGeometry::content(const QRectF &cell)
{
    return cell.adjusted(kPadding, 0, -kPadding, 0);
}

PortfolioGeometry::Account PortfolioGeometry::account(const QRectF &cell, double scale)
{
    const QRectF room = content(cell);
    const double side = 30 * scale;
    const double line = 18 * scale;
    const QRectF monogram = centred(room, 2, {side, side});
    const QRectF words(
        monogram.right() + 10, room.center().y() - line, room.right() - monogram.right() - 10, line);
    return {monogram, words, words.translated(0, line - scale)};
}

PortfolioGeometry::Trend PortfolioGeometry::trend(const QRectF &cell, double scale)
{
    const QRectF room = content(cell);
    const QRectF line = centred(room, 0, {54 * scale, 26 * scale});
    return {line, {line.right() + 8, room.top(), room.right() - line.right() - 8, room.height()}};
}

PortfolioGeometry::Plan PortfolioGeometry::plan(const QRectF &cell, double scale)
{
    const QRectF room = content(cell);
    const double figures = 38 * scale;
    const QRectF bar = centred(room, 0, {qMax(0.0, room.width() - figures - 8), 5});
    return {bar, {room.right() - figures, room.top(), figures, room.height()}};
}

PortfolioDelegate::PortfolioDelegate(const Theme &theme, const PortfolioModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void PortfolioDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = m_theme.look();
    const PortfolioRow &row = m_model.row(index.row());
    const PortfolioCells &cells = m_model.cells();
    const QRectF cell = option.rect;
    const QRectF content = PortfolioGeometry::content(cell);
    switch (PortfolioColumn(index.column())) {
    case PortfolioColumn::Account:
        return paintAccount(*painter, cell, index.row());
    case PortfolioColumn::Health:
        return paintPill(*painter, content, cells.pill(row), look);
    case PortfolioColumn::Trend:
        return paintTrend(*painter, cell, index.row());
    case PortfolioColumn::Arr:
        return paintTextLine(*painter, content, cells.text(row, PortfolioColumn::Arr),
            look.fonts.figures(13, QFont::DemiBold), row.summary.arr ? look.tokens.text : look.tokens.text3,
            Qt::AlignRight);
    case PortfolioColumn::Renewal:
        if (!row.summary.renewal.on.isValid())
            return paintTextLine(*painter, content, cells.text(row, PortfolioColumn::Renewal),
                look.fonts.figures(13), look.tokens.text3);
        return paintRenewal(*painter, content, cells.renewal(row), look);
    case PortfolioColumn::Plan:
        return paintPlan(*painter, cell, index.row());
    case PortfolioColumn::Owner:
        return paintTextLine(*painter, content, cells.text(row, PortfolioColumn::Owner), look.fonts.words(13),
            look.tokens.text2);
    }
}

void PortfolioDelegate::paintAccount(QPainter &painter, const QRectF &cell, int row) const
{
    const Look look = m_theme.look();
    const PortfolioRow &account = m_model.row(row);
    const auto places = PortfolioGeometry::account(cell, look.fonts.scale());
    const QString facts = PortfolioCells::facts(account);
    paintMonogram(painter, places.monogram, account.name, look);
    const QRectF name = facts.isEmpty() ? places.name.united(places.facts) : places.name;
    paintTextLine(painter, name, account.name, look.fonts.words(13, QFont::DemiBold), look.tokens.text);
    paintTextLine(painter, places.facts, facts, look.fonts.words(12), look.tokens.text2);
}

void PortfolioDelegate::paintTrend(QPainter &painter, const QRectF &cell, int row) const
{
    const Look look = m_theme.look();
    const PortfolioRow &account = m_model.row(row);
    const auto places = PortfolioGeometry::trend(cell, look.fonts.scale());
    const Tone tone = bandTone(account.summary.band);
    paintSparkline(painter, places.line, points(account.summary.weeklyUsers),
        tone == Tone::Neutral ? look.tokens.text3 : look.tokens.tone(tone).fill);
    paintTextLine(painter, places.change, m_model.cells().text(account, PortfolioColumn::Trend),
        look.fonts.figures(13, QFont::DemiBold),
        changeColor(usersChange(account.summary.weeklyUsers), look.tokens));
}

void PortfolioDelegate::paintPlan(QPainter &painter, const QRectF &cell, int row) const
{
    const Look look = m_theme.look();
    const PortfolioRow &account = m_model.row(row);
    const auto places = PortfolioGeometry::plan(cell, look.fonts.scale());
    const std::optional<double> progress = account.summary.planProgress;
    if (!account.summary.planId.isEmpty())
        paintProgress(painter, places.bar, progress, progressColor(progress, false, look.tokens), look);
    paintTextLine(painter, places.percent, m_model.cells().text(account, PortfolioColumn::Plan),
        look.fonts.figures(13), progress ? look.tokens.text : look.tokens.text3, Qt::AlignRight);
}

} // namespace csm::ui
