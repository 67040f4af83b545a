#pragma once

#include <QScrollBar>
#include <QSet>
#include <QTableView>

namespace csm::ui {

/// What is chosen in a table and what one looks at, by id: taken before the model is filled anew, put back
/// after.
///
/// @p Model has row(int) and indexOf(id); its rows have a QString id.
template<typename Model>
class TablePlace
{
public:
    TablePlace(QTableView &view, const Model &model)
        : m_view(view)
        , m_model(model)
        , m_current(idAt(view.currentIndex().row()))
        , m_top(idAt(view.rowAt(0)))
        , m_topOffset(view.rowViewportPosition(view.rowAt(0)))
    {
        const QModelIndexList rows = view.selectionModel()->selectedRows();
        for (const QModelIndex &index : rows)
            m_selected.insert(idAt(index.row()));
    }

    enum class Scroll { Keep, ToCurrent };

    /// Chooses the first row where the chosen one is not there any more.
    void restore(Scroll scroll) const
    {
        if (m_model.rowCount() == 0
            || (!m_current.isEmpty() && idAt(m_view.currentIndex().row()) == m_current))
            return;
        QItemSelectionModel &selection = *m_view.selectionModel();
        const int current = qMax(0, m_model.indexOf(m_current));
        selection.setCurrentIndex(
            m_model.index(current, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (const QString &id : m_selected) {
            if (const int row = m_model.indexOf(id); row >= 0)
                selection.select(
                    m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        const int top = m_model.indexOf(m_top);
        if (scroll == Scroll::Keep && top >= 0) {
            m_view.scrollTo(m_model.index(top, 0), QAbstractItemView::PositionAtTop);
            QScrollBar &bar = *m_view.verticalScrollBar();
            bar.setValue(bar.value() - m_topOffset);
        } else {
            m_view.scrollTo(m_view.currentIndex());
        }
    }

private:
    QString idAt(int row) const { return row < 0 ? QString() : m_model.row(row).id; }

    QTableView &m_view;
    const Model &m_model;
    QString m_current;
    QSet<QString> m_selected;
    QString m_top;
    int m_topOffset;
};

} // namespace csm::ui
