#include "app/sandbox/queryapi.h"

#include "app/sandbox/recordwriter.h"

namespace csm::sandbox {

namespace {

constexpr int biggestPage = 2000;
constexpr int smallestPage = 200;

/// Sforce-Query-Options: batchSize=n
size_t pageSize(const QueryApi::Call &call, const Projection &projection)
{
    if (call.fault.pageSize > 0)
        return size_t(call.fault.pageSize);
    const QByteArray options = headerValue(call.request.headers, "Sforce-Query-Options").toLower();
    const qsizetype place = options.indexOf("batchsize=");
    bool isNumber = false;
    const int asked = place < 0 ? 0 : options.mid(place + 10).split(',').first().trimmed().toInt(&isNumber);
    const int size = isNumber ? qBound(smallestPage, asked, biggestPage) : biggestPage;
    return size_t(projection.longTexts > 1 ? smallestPage : size);
}

} // namespace

Outcome<QByteArray> QueryApi::query(const Call &call, bool isAll)
{
    if (!call.request.parameters.contains("q"))
        return ApiError{400, "MALFORMED_QUERY", "A query string has to be specified"};
    const Outcome<SoqlQuery> parsed = parseSoql(call.request.parameters.value("q"));
    if (const ApiError *error = refusal(parsed))
        return *error;
    const Outcome<BoundQuery> bound = bindSoql(m_org, std::get<0>(parsed), call.version, call.moment);
    if (const ApiError *error = refusal(bound))
        return *error;
    const BoundQuery &query = std::get<0>(bound);
    QueryCursors::Cursor cursor{{}, call.now, query.object, query.projection, runSoql(m_org, query, isAll)};
    if (query.counts)
        return R"({"totalSize":)" + QByteArray::number(cursor.rows.size()) + R"(,"done":true,"records":[]})";
    const bool isWhole = cursor.rows.size() <= pageSize(call, cursor.projection);
    if (isWhole && call.fault.foreignOrigin.isEmpty())
        return page(call, cursor, 0);
    return page(call, m_cursors.open(std::move(cursor)), 0);
}

Outcome<QByteArray> QueryApi::more(const Call &call, const QByteArray &locator) const
{
    const qsizetype dash = locator.lastIndexOf('-');
    bool isNumber = false;
    const qint64 from = locator.mid(dash + 1).toLongLong(&isNumber);
    const QueryCursors::Cursor *cursor = m_cursors.find(locator.first(qMax<qsizetype>(dash, 0)), call.now);
    if (!cursor || !isNumber || from < 0 || size_t(from) >= cursor->rows.size())
        return ApiError{400, "INVALID_QUERY_LOCATOR", "invalid query locator"};
    return page(call, *cursor, size_t(from));
}

QByteArray QueryApi::page(const Call &call, const QueryCursors::Cursor &cursor, size_t from) const
{
    const size_t to = std::min(cursor.rows.size(), from + pageSize(call, cursor.projection));
    const RecordWriter writer(m_org, call.version);
    QByteArray json = R"({"totalSize":)" + QByteArray::number(cursor.rows.size());
    json.reserve(qsizetype(to - from) * 600 + 200);
    if (to < cursor.rows.size() || !call.fault.foreignOrigin.isEmpty()) {
        json.append(R"(,"done":false,"nextRecordsUrl":")").append(call.fault.foreignOrigin);
        json.append("/services/data/v").append(QByteArray::number(call.version)).append(".0/query/");
        json.append(cursor.id).append('-').append(QByteArray::number(to)).append("\",\"records\":[");
    } else {
        json.append(R"(,"done":true,"records":[)");
    }
    const size_t spoiled = from + (to - from) / 2;
    for (size_t i = from; i < to; ++i) {
        if (i > from)
            json.append(',');
        writer.append(json, {cursor.object, cursor.rows[i]}, cursor.projection,
            i == spoiled ? QByteArrayView(call.fault.spoiled) : QByteArrayView());
    }
    return json.append("]}");
}

} // namespace csm::sandbox
