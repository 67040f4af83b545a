#include "app/sandbox/org/sortedindex.h"

#include <algorithm>

namespace csm::sandbox {

void SortedIndex::assign(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    std::sort(m_entries.begin(), m_entries.end());
}

void SortedIndex::insert(Entry entry)
{
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry), entry);
}

void SortedIndex::remove(Entry entry)
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), entry);
    Q_ASSERT(found != m_entries.end() && *found == entry);
    m_entries.erase(found);
}

std::span<const SortedIndex::Entry> SortedIndex::range(Cell low, Cell high) const
{
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), low,
        [](const Entry &entry, Cell key) { return entry.key < key; });
    const auto last = std::upper_bound(
        first, m_entries.end(), high, [](Cell key, const Entry &entry) { return key < entry.key; });
    return {m_entries.data() + (first - m_entries.begin()), size_t(last - first)};
}

} // namespace csm::sandbox
