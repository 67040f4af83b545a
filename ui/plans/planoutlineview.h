#pragma once

#include "core/domain/successplan.h"

#include <QTreeView>

namespace csm::ui {

class PlanOutlineModel;
class Theme;

/// The outline of a plan, used like an outliner: it says what the user wants, others do it.
class PlanOutlineView final : public QTreeView
{
    Q_OBJECT
public:
    PlanOutlineView(const Theme &theme, PlanOutlineModel &model, QWidget *parent = nullptr);

    PlanItem currentItem() const; ///< a Plan without an id when no row is current
    void setCurrentItem(const PlanItem &item);
    void rename(const PlanItem &item);
    int heightOfContent() const; ///< with everything that is open

signals:
    void currentItemChanged(const csm::PlanItem &item);
    void opened(const csm::PlanItem &item); ///< double click, or Return where nothing can be edited
    void siblingWanted(const csm::PlanItem &after);
    void removeWanted(const csm::PlanItem &item);
    void moveWanted(const csm::PlanItem &item, int step); ///< −1 up, 1 down
    void doneToggled(const csm::PlanItem &item);
    void titleLeft(); ///< by Tab, written in place

private:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool editKey(QKeyEvent *event);
    void fitColumns();

    const Theme &m_theme;
    PlanOutlineModel &m_model;
};

} // namespace csm::ui
