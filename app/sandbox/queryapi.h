#pragma once

#include "app/sandbox/apirequest.h"
#include "app/sandbox/querycursors.h"
#include "app/sandbox/soql/boundquery.h"

namespace csm::sandbox {

/// What the practice controls do to one page.
struct PageFault
{
    int pageSize = 0; ///< at most so many records; 0: as asked
    QByteArray foreignOrigin = {}; ///< nextRecordsUrl points there
    QByteArray spoiled = {}; ///< stands in one record where a value should be
};

/// query, queryAll and their further pages.
class QueryApi
{
public:
    explicit QueryApi(const Org &org)
        : m_org(org)
    {
    }

    struct Call
    {
        const ApiRequest &request;
        int version = 50;
        QDateTime now = {};
        SoqlMoment moment = {};
        PageFault fault = {};
    };

    /// @p isAll: deleted and archived records, too.
    Outcome<QByteArray> query(const Call &call, bool isAll);
    Outcome<QByteArray> more(const Call &call, const QByteArray &locator) const;

private:
    QByteArray page(const Call &call, const QueryCursors::Cursor &cursor, size_t from) const;

    const Org &m_org;
    QueryCursors m_cursors;
};

} // namespace csm::sandbox
