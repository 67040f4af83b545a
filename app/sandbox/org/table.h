#pragma once

#include "app/sandbox/org/sortedindex.h"

#include <map>

namespace csm::sandbox {

/// The records of one object, row by row in one block of cells; rows are never removed.
class Table
{
public:
    explicit Table(int columns)
        : m_columns(columns)
    {
    }

    quint32 rows() const { return quint32(m_cells.size() / m_columns); }
    quint32 append(); ///< a row of nulls

    Cell at(quint32 row, int column) const { return m_cells[size_t(row) * m_columns + column]; }
    void set(quint32 row, int column, Cell cell);

    /// Made when it is first asked for, kept from then on.
    const SortedIndex &index(int column) const;

private:
    int m_columns;
    std::vector<Cell> m_cells;
    mutable std::map<int, SortedIndex> m_indexes;
};

} // namespace csm::sandbox
