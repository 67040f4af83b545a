#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QStyledItemDelegate>

namespace csm::ui {

class PlanOutlineModel;
class Theme;
struct OutlineLine;

/// Where the parts of a row of an outline lie in their cells.
struct OutlineGeometry
{
    QRectF icon = {};
    QRectF title = {};
    QRectF bar = {};
    QRectF percent = {};

    static OutlineGeometry titleCell(const QRectF &cell, double scale);
    static OutlineGeometry progressCell(const QRectF &cell, double scale);
};

/// Paints the rows of an outline and edits their titles in place.
class PlanOutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PlanOutlineDelegate(const Theme &theme, const PlanOutlineModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRectF &cell, const OutlineLine &line) const;
    void paintProgress(
        QPainter &painter, const QRectF &cell, const OutlineLine &line, const QString &text) const;

    const Theme &m_theme;
    const PlanOutlineModel &m_model;
};

} // namespace csm::ui
