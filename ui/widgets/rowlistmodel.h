#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace csm::ui {

/// The part of RowListModel that knows no rows: one change of layout for any new order.
class ReorderedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// @p order[i] is the present place of what comes to stand at i; @p arrange makes it so.
    void changeOrder(const std::vector<int> &order, const std::function<void()> &arrange)
    {
        emit layoutAboutToBeChanged();
        std::vector<int> places(order.size());
        for (size_t i = 0; i < order.size(); ++i)
            places[size_t(order[i])] = int(i);
        arrange();
        const QModelIndexList held = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &from : held)
            moved.append(index(places[size_t(from.row())], from.column()));
        changePersistentIndexList(held, moved);
        emit layoutChanged();
    }
};

/// A table over a list of values, which setRows() brings up to date with the fewest row signals, so that a
/// selection, a scroll position and an open editor outlive a sync.
///
/// @p Row has a member id, unique and hashable, and operator==. A subclass says columnCount(), cell() and
/// headerData().
template<typename Row>
class RowListModel : public ReorderedModel
{
public:
    using ReorderedModel::ReorderedModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(m_rows.at(index.row()), index.column(), role);
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    void setRows(const QList<Row> &rows)
    {
        Places wanted;
        for (int i = 0; i < rows.size(); ++i)
            wanted.insert(rows[i].id, i);
        Q_ASSERT(wanted.size() == rows.size());
        removeMissing(wanted);
        reorder(wanted);
        insertNew(rows);
        replaceChanged(rows);
    }

protected:
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    using Places = QHash<decltype(Row::id), int>;

    void removeMissing(const Places &wanted)
    {
        for (int end = int(m_rows.size()); end > 0; --end) {
            int begin = end;
            while (begin > 0 && !wanted.contains(m_rows[begin - 1].id))
                --begin;
            if (begin == end)
                continue;
            beginRemoveRows({}, begin, end - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
            end = begin + 1;
        }
    }

    /// One change of layout instead of many moves: reversing 5,000 rows by moves takes half a second.
    void reorder(const Places &wanted)
    {
        std::vector<int> order(size_t(m_rows.size()));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
            [&](int a, int b) { return wanted[m_rows[a].id] < wanted[m_rows[b].id]; });
        if (std::is_sorted(order.begin(), order.end()))
            return;
        changeOrder(order, [&] {
            std::sort(m_rows.begin(), m_rows.end(),
                [&](const Row &a, const Row &b) { return wanted[a.id] < wanted[b.id]; });
        });
    }

    void insertNew(const QList<Row> &rows)
    {
        for (int begin = 0; begin < rows.size(); ++begin) {
            int end = begin;
            while (end < rows.size() && !(begin < m_rows.size() && m_rows[begin].id == rows[end].id))
                ++end;
            if (begin == end)
                continue;
            beginInsertRows({}, begin, end - 1);
            m_rows.insert(begin, end - begin, Row{});
            std::copy(rows.begin() + begin, rows.begin() + end, m_rows.begin() + begin);
            endInsertRows();
            begin = end;
        }
    }

    void replaceChanged(const QList<Row> &rows)
    {
        for (int i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = rows[i];
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }

    QList<Row> m_rows;
};

} // namespace csm::ui
