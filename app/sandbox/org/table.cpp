#include "app/sandbox/org/table.h"

namespace csm::sandbox {

quint32 Table::append()
{
    const quint32 row = rows();
    m_cells.resize(m_cells.size() + m_columns, nullCell);
    for (auto &[column, index] : m_indexes)
        index.insert({nullCell, row});
    return row;
}

void Table::set(quint32 row, int column, Cell cell)
{
    Cell &place = m_cells[size_t(row) * m_columns + column];
    if (place == cell)
        return;
    if (const auto index = m_indexes.find(column); index != m_indexes.end()) {
        index->second.remove({place, row});
        index->second.insert({cell, row});
    }
    place = cell;
}

const SortedIndex &Table::index(int column) const
{
    const auto [place, isNew] = m_indexes.try_emplace(column);
    if (isNew) {
        std::vector<SortedIndex::Entry> entries(rows());
        for (quint32 row = 0; row < rows(); ++row)
            entries[row] = {at(row, column), row};
        place->second.assign(std::move(entries));
    }
    return place->second;
}

} // namespace csm::sandbox
