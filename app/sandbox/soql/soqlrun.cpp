#include "app/sandbox/soql/boundquery.h"
#include "app/sandbox/soql/soqlliteral.h"

#include <algorithm>
#include <numeric>

namespace csm::sandbox {

namespace {

using Rows = std::vector<quint32>;

/// Orders that rows can be read in without sorting.
enum class Reading { ByRow, ByStamp, ToSort };

Reading readingOf(const BoundQuery &query)
{
    if (query.order.isEmpty())
        return Reading::ByRow;
    const auto isPlain = [&](qsizetype i, int column) {
        return i < query.order.size() && query.order[i].path.isOwn(column) && !query.order[i].descending;
    };
    if (query.order.size() == 1 && isPlain(0, IdColumn))
        return Reading::ByRow;
    const bool endsWithId = query.order.size() == 1 || (query.order.size() == 2 && isPlain(1, IdColumn));
    return isPlain(0, SystemModstampColumn) && endsWithId ? Reading::ByStamp : Reading::ToSort;
}

int compareCells(const Org &org, const BoundQuery::Order &order, RecordId a, RecordId b)
{
    const auto sign = [](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
    int result = 0;
    bool isNullA = false, isNullB = false;
    if (isTextType(order.path.type)) {
        const QByteArray textA = readPathText(org, a, order.path), textB = readPathText(org, b, order.path);
        isNullA = textA.isEmpty();
        isNullB = textB.isEmpty();
        result = compareText(textA, textB);
    } else {
        const Cell cellA = readPath(org, a, order.path), cellB = readPath(org, b, order.path);
        isNullA = cellA == nullCell;
        isNullB = cellB == nullCell;
        result = isNumberType(order.path.type) ? sign(numberOf(cellA), numberOf(cellB)) : sign(cellA, cellB);
    }
    if (isNullA || isNullB)
        return isNullA == isNullB ? 0 : (isNullA == order.nullsLast ? 1 : -1);
    return order.descending ? -result : result;
}

void sortRows(const Org &org, const BoundQuery &query, Rows &rows)
{
    std::sort(rows.begin(), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        for (const BoundQuery::Order &order : query.order) {
            if (const int result = compareCells(org, order, {query.object, a}, {query.object, b}); result)
                return result < 0;
        }
        return false;
    });
}

/// The rows changed since the filter's instant, where it names one.
std::optional<Rows> rowsOfStamp(const Org &org, const BoundQuery &query)
{
    const auto [low, high] = query.filter->bounds(SystemModstampColumn);
    if (low == nullCell)
        return std::nullopt;
    Rows rows;
    for (const SortedIndex::Entry &entry :
        org.table(query.object).index(SystemModstampColumn).range(low, high))
        rows.push_back(entry.row);
    return rows;
}

/// The rows of the most selective key of the filter (Id = …, Account__c IN (…)); none where it has no key.
std::optional<Rows> rowsOfKey(const Org &org, const BoundQuery &query)
{
    const Table &table = org.table(query.object);
    std::optional<Rows> best;
    if (!query.filter)
        return best;
    for (const auto &[column, records] : query.filter->keys()) {
        Rows rows;
        for (const Cell record : records) {
            if (column == IdColumn && record >= 0 && RecordId::of(record).object == query.object)
                rows.push_back(RecordId::of(record).row);
            if (column == IdColumn)
                continue;
            for (const SortedIndex::Entry &entry : table.index(column).range(record, record))
                rows.push_back(entry.row);
        }
        if (!best || rows.size() < best->size())
            best = std::move(rows);
    }
    return best;
}

/// Takes rows that fit until the limit is full.
class Collector
{
public:
    Collector(const Org &org, const BoundQuery &query, bool withDeleted, bool stopsEarly)
        : m_org(org)
        , m_query(query)
        , m_withDeleted(withDeleted)
        , m_archived(org.schema().object(query.object).columns.value("isarchived", -1))
        , m_enough(stopsEarly && query.limit ? size_t(*query.limit + query.offset)
                                             : std::numeric_limits<size_t>::max())
    {
    }

    bool isFull() const { return m_rows.size() >= m_enough; }
    Rows take() { return std::move(m_rows); }

    void offer(quint32 row)
    {
        const RecordId record{m_query.object, row};
        if (!m_withDeleted && (m_org.isDeleted(record) || isArchived(record)))
            return;
        if (!m_query.filter || m_query.filter->matches(m_org, record))
            m_rows.push_back(row);
    }

private:
    bool isArchived(RecordId record) const { return m_archived >= 0 && m_org.at(record, m_archived) == 1; }

    const Org &m_org;
    const BoundQuery &m_query;
    bool m_withDeleted;
    int m_archived;
    size_t m_enough;
    Rows m_rows;
};

void collectByStamp(const Table &table, const BoundQuery &query, Collector &collector)
{
    std::pair<Cell, Cell> bounds{nullCell, std::numeric_limits<Cell>::max()};
    if (query.filter)
        bounds = query.filter->bounds(SystemModstampColumn);
    for (const SortedIndex::Entry &entry :
        table.index(SystemModstampColumn).range(bounds.first, bounds.second)) {
        if (collector.isFull())
            return;
        collector.offer(entry.row);
    }
}

void collectByRow(const Table &table, const BoundQuery &query, Collector &collector)
{
    if (table.rows() == 0)
        return;
    Cell low = RecordId{query.object, 0}.cell(), high = RecordId{query.object, table.rows() - 1}.cell();
    if (query.filter) {
        const auto [from, to] = query.filter->bounds(IdColumn);
        low = std::max(low, from);
        high = std::min(high, to);
    }
    for (Cell cell = low; cell <= high && !collector.isFull(); ++cell)
        collector.offer(RecordId::of(cell).row);
}

} // namespace

std::vector<quint32> runSoql(const Org &org, const BoundQuery &query, bool withDeleted)
{
    const Table &table = org.table(query.object);
    const Reading reading = readingOf(query);
    std::optional<Rows> keyed = rowsOfKey(org, query);
    if (!keyed && query.filter && reading != Reading::ByStamp)
        keyed = rowsOfStamp(org, query);
    const bool mustSort = reading == Reading::ToSort || (keyed && reading == Reading::ByStamp);
    Collector collector(org, query, withDeleted, !mustSort);
    if (keyed) {
        std::sort(keyed->begin(), keyed->end());
        for (size_t i = 0; i < keyed->size() && !collector.isFull(); ++i)
            collector.offer((*keyed)[i]);
    } else if (reading == Reading::ByStamp) {
        collectByStamp(table, query, collector);
    } else {
        collectByRow(table, query, collector);
    }
    Rows rows = collector.take();
    if (mustSort)
        sortRows(org, query, rows);
    rows.erase(rows.begin(), rows.begin() + std::min<qint64>(query.offset, qint64(rows.size())));
    if (query.limit && qint64(rows.size()) > *query.limit)
        rows.resize(size_t(*query.limit));
    return rows;
}

} // namespace csm::sandbox
