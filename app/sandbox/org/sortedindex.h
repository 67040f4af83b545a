#pragma once

#include "app/sandbox/org/cell.h"

#include <span>
#include <vector>

namespace csm::sandbox {

/// The rows of a table in the order of one column, then of the row (which is the order of ids).
class SortedIndex
{
public:
    struct Entry
    {
        Cell key = nullCell;
        quint32 row = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    void assign(std::vector<Entry> entries);
    void insert(Entry entry);
    void remove(Entry entry);

    /// The rows whose key lies in [low, high].
    std::span<const Entry> range(Cell low, Cell high) const;

private:
    std::vector<Entry> m_entries;
};

} // namespace csm::sandbox
