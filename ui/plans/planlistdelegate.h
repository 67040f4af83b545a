#pragma once

#include <QStyledItemDelegate>

namespace csm::ui {

class PlanListModel;
class Theme;

/// Paints the rows of the list of plans; the style has painted the ground.
class PlanListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PlanListDelegate(const Theme &theme, const PlanListModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRectF &cell, int row) const;
    void paintProgressCell(QPainter &painter, const QRectF &cell, int row) const;

    const Theme &m_theme;
    const PlanListModel &m_model;
};

} // namespace csm::ui
