#pragma once

#include "app/sandbox/soql/projection.h"

#include <QDateTime>

#include <deque>

namespace csm::sandbox {

/// The open results of queries, so that the next page can be asked for; the oldest go first, all after two
/// days.
class QueryCursors
{
public:
    struct Cursor
    {
        QByteArray id = {};
        QDateTime openedAt = {};
        SObject object = SObject::Account;
        Projection projection = {};
        std::vector<quint32> rows = {};
    };

    const Cursor &open(Cursor cursor);
    const Cursor *find(const QByteArray &id, const QDateTime &now) const;

private:
    std::deque<Cursor> m_cursors;
    int m_opened = 0;
};

} // namespace csm::sandbox
