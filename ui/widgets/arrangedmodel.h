#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <vector>

namespace csm::ui {

/// A table over many values of which some are shown, in some order: filtered and sorted here, since a proxy
/// takes seconds over 100,000 rows.
///
/// A new order keeps persistent indexes. Another set of rows is a reset, after which the view restores what
/// was chosen (see TablePlace). @p Row has a member id and operator==.
template<typename Row>
class ArrangedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_places.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(row(index.row()), index.column(), role);
    }

    const QList<Row> &allRows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(m_places[size_t(index)]); }

    /// -1: not among the rows shown.
    template<typename Id>
    int indexOf(const Id &id) const
    {
        const auto found
            = std::ranges::find_if(m_places, [&](int place) { return m_rows.at(place).id == id; });
        return found == m_places.end() ? -1 : int(found - m_places.begin());
    }

protected:
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    /// Shows those of @p rows that stand at @p places, in that order.
    void show(const QList<Row> &rows, std::vector<int> places)
    {
        const bool inPlace = std::ranges::equal(
            places, m_places, [&](int a, int b) { return rows.at(a).id == m_rows.at(b).id; });
        if (!inPlace)
            beginResetModel();
        m_rows = rows;
        m_places = std::move(places);
        if (!inPlace)
            endResetModel();
        else if (!m_places.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Shows others of the same rows.
    void filtered(std::vector<int> places)
    {
        if (places == m_places)
            return;
        beginResetModel();
        m_places = std::move(places);
        endResetModel();
    }

    /// Shows the same rows in another order.
    void sorted(std::vector<int> places)
    {
        Q_ASSERT(places.size() == m_places.size());
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList held = persistentIndexList();
        std::vector<int> rowOfPlace(size_t(m_rows.size()), -1);
        for (size_t row = 0; row < places.size(); ++row)
            rowOfPlace[size_t(places[row])] = int(row);
        QModelIndexList moved;
        for (const QModelIndex &old : held)
            moved.append(index(rowOfPlace[size_t(m_places[size_t(old.row())])], old.column()));
        m_places = std::move(places);
        changePersistentIndexList(held, moved);
        emit layoutChanged({}, VerticalSortHint);
    }

private:
    QList<Row> m_rows;
    std::vector<int> m_places;
};

} // namespace csm::ui
