#include "app/sandbox/querycursors.h"

namespace csm::sandbox {

namespace {

constexpr size_t mostOpen = 200;
constexpr int daysOpen = 2;

} // namespace

const QueryCursors::Cursor &QueryCursors::open(Cursor cursor)
{
    cursor.id = "0r8xx" + QByteArray::number(++m_opened).rightJustified(10, '0');
    if (m_cursors.size() == mostOpen)
        m_cursors.pop_front();
    return m_cursors.emplace_back(std::move(cursor));
}

const QueryCursors::Cursor *QueryCursors::find(const QByteArray &id, const QDateTime &now) const
{
    for (const Cursor &cursor : m_cursors) {
        if (cursor.id == id)
            return cursor.openedAt.addDays(daysOpen) < now ? nullptr : &cursor;
    }
    return nullptr;
}

} // namespace csm::sandbox
