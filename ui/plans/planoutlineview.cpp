#include "ui/plans/planoutlineview.h"

#include "ui/paint/shapes.h"
#include "ui/plans/planoutlinedelegate.h"
#include "ui/plans/planoutlinemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kOwner = 112;
constexpr int kDue = 104;
constexpr int kProgress = 158;
constexpr int kNarrow = 620; ///< without room for the owner

} // namespace

PlanOutlineView::PlanOutlineView(const Theme &theme, PlanOutlineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName("outline"_L1);
    setAccessibleName(tr("Outline of the success plan"));
    setModel(&model);
    setItemDelegate(new PlanOutlineDelegate(theme, model, this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(theme.fonts().px(22));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(PlanOutlineModel::Title, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &parentIndex, int first, int last) {
            expand(parentIndex);
            for (int row = first; row <= last; ++row)
                expand(m_model.index(row, 0, parentIndex));
        });
    connect(this, &QTreeView::doubleClicked, this,
        [this](const QModelIndex &index) { emit opened(m_model.line(index).item); });
    connect(&theme, &Theme::changed, this, &PlanOutlineView::fitColumns);
    expandAll();
    fitColumns();
}

PlanItem PlanOutlineView::currentItem() const
{
    return currentIndex().isValid() ? m_model.line(currentIndex()).item : PlanItem();
}

void PlanOutlineView::setCurrentItem(const PlanItem &item)
{
    const QModelIndex index = m_model.find(item);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    else
        clearSelection();
}

void PlanOutlineView::rename(const PlanItem &item)
{
    if (const QModelIndex index = m_model.find(item); index.isValid()) {
        setCurrentItem(item);
        edit(index);
    }
}

/// Tab leaves a title for the fields beside it: in the next row's title it would be written over.
void PlanOutlineView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    if (!next && hint != QAbstractItemDelegate::EditPreviousItem)
        return QTreeView::closeEditor(editor, hint);
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (next)
        emit titleLeft();
}

int PlanOutlineView::heightOfContent() const
{
    int height = 0;
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = indexBelow(index))
        height += itemDelegate()->sizeHint({}, index).height();
    return height;
}

void PlanOutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentItemChanged(currentItem());
}

void PlanOutlineView::keyPressEvent(QKeyEvent *event)
{
    const PlanItem item = currentItem();
    if (item.id.isEmpty() || state() == EditingState)
        return QTreeView::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_model.flags(currentIndex().siblingAtColumn(0)).testFlag(Qt::ItemIsEditable)) {
        if (enter)
            emit opened(item);
        else
            QTreeView::keyPressEvent(event);
    } else if (!editKey(event)) {
        QTreeView::keyPressEvent(event);
    }
}

bool PlanOutlineView::editKey(QKeyEvent *event)
{
    const PlanItem item = currentItem();
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && held == Qt::ControlModifier)
        emit doneToggled(item);
    else if (enter && held == Qt::NoModifier)
        emit siblingWanted(item);
    else if (key == Qt::Key_Delete && held == Qt::NoModifier)
        emit removeWanted(item);
    else if ((key == Qt::Key_Up || key == Qt::Key_Down) && held == Qt::AltModifier)
        emit moveWanted(item, key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_F2)
        edit(currentIndex().siblingAtColumn(0));
    else
        return false;
    event->accept();
    return true;
}

/// The ground runs through the whole row, under the branches too; the style's would begin at the first cell.
void PlanOutlineView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    const bool hovered = row.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    if (selected)
        painter->fillRect(row, tokens.accentSoft);
    else if (hovered)
        painter->fillRect(row, tokens.surface2);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.border);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), tokens.accent);
    if (m_model.rowCount(index) > 0)
        paintChevron(*painter, {visualRect(index).left() - indentation() / 2.0, row.center().y() + 0.5}, 8,
            isExpanded(index) ? 180 : 90, tokens.text2);
    const bool isOutcome = m_model.line(index).item.kind == PlanItem::Kind::Outcome;
    QStyleOptionViewItem cell = option;
    for (int column = 0; column < PlanOutlineModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const QModelIndex part = index.siblingAtColumn(column);
        cell.rect = visualRect(part);
        if (isOutcome && column == PlanOutlineModel::Title) // its numbers need the room; nobody owns it
            cell.rect.setRight(visualRect(index.siblingAtColumn(PlanOutlineModel::Progress)).left() - 1);
        itemDelegate()->paint(painter, cell, part);
    }
}

void PlanOutlineView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void PlanOutlineView::fitColumns()
{
    const Fonts &fonts = m_theme.fonts();
    setColumnHidden(PlanOutlineModel::Owner, viewport()->width() < fonts.px(kNarrow));
    setColumnWidth(PlanOutlineModel::Owner, fonts.px(kOwner));
    setColumnWidth(PlanOutlineModel::Due, fonts.px(kDue));
    setColumnWidth(PlanOutlineModel::Progress, fonts.px(kProgress));
}

} // namespace csm::ui
