#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QStyledItemDelegate>

namespace csm::ui {

class PortfolioModel;
class Theme;

/// Where the parts of a portfolio cell lie. Sizes grow with the user's text size.
struct PortfolioGeometry
{
    struct Account
    {
        QRectF monogram = {};
        QRectF name = {};
        QRectF facts = {};
    };
    struct Trend
    {
        QRectF line = {};
        QRectF change = {};
    };
    struct Plan
    {
        QRectF bar = {};
        QRectF percent = {};
    };

    static QRectF content(const QRectF &cell); ///< without the padding
    static Account account(const QRectF &cell, double scale);
    static Trend trend(const QRectF &cell, double scale);
    static Plan plan(const QRectF &cell, double scale);
};

/// Paints the portfolio's cells; the style has painted the ground of the row.
class PortfolioDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PortfolioDelegate(const Theme &theme, const PortfolioModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintAccount(QPainter &painter, const QRectF &cell, int row) const;
    void paintTrend(QPainter &painter, const QRectF &cell, int row) const;
    void paintPlan(QPainter &painter, const QRectF &cell, int row) const;

    const Theme &m_theme;
    const PortfolioModel &m_model;
};

} // namespace csm::ui
