#include "core/connectors/salesforce/pullsession.h"

#include "core/connectors/pagesplitter.h"
#include "core/connectors/salesforce/salesforceanswer.h"
#include "core/connectors/salesforce/soql.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// The server's clock and the stamps of its rows are not made in one place.
constexpr qint64 lagMs = 2 * 60 * 1000;

constexpr int smallestBatch = 200; ///< that the CRM can be asked for; below it, the query has to say so
constexpr qsizetype readAhead = 64; ///< what a parser may look at behind the page's end

/// @p body with room behind it; copied only if there is none.
QByteArray withReadAhead(const QByteArray &body)
{
    QByteArray page = body;
    if (page.capacity() - page.size() < readAhead)
        page.reserve(page.size() + readAhead);
    return page;
}

/// Puts @p at behind the last record of which one can tell where it stands; false if there is none.
bool moveBehind(const std::vector<QByteArrayView> &records, PullCheckpoint &at)
{
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const QByteArrayView id = rawText(*record, "Id");
        const qint64 stamp = soql::instantOf(rawText(*record, "SystemModstamp"));
        if (id.isEmpty() || stamp < 0)
            continue;
        at.id = id.toByteArray();
        at.stamp = stamp;
        return true;
    }
    return false;
}

} // namespace

PullSession::PullSession(
    const SalesforceEndpoint &endpoint, const PullPlan &plan, const QByteArray &checkpoint)
    : m_endpoint(endpoint)
    , m_plan(plan)
    , m_at(PullCheckpoint::fromJson(checkpoint))
{
    const qint64 newest = m_at.isUnderWay ? m_at.startedAt : m_at.mark;
    if (m_at.identity != plan.identity || newest > plan.serverNow)
        m_at = PullCheckpoint{.identity = plan.identity};
    m_isResumed = m_at.isUnderWay;
}

NextStep PullSession::start()
{
    if (!m_isResumed)
        beginPass();
    m_parts = partsOf(m_plan, m_at);
    return ask();
}

void PullSession::beginPass()
{
    m_at = {.identity = m_at.identity,
        .mark = m_at.mark,
        .covered = m_at.covered,
        .isUnderWay = true,
        .startedAt = m_plan.serverNow,
        .revision = m_plan.revision};
    m_parts = partsOf(m_plan, m_at);
}

/// The keys may have changed since a slice was begun: its place holds for those up to its end, no further.
bool PullSession::findSlice(PullCheckpoint &at)
{
    for (; size_t(at.part) < m_parts.size(); ++at.part, at.lastKey.clear()) {
        const PullPart &part = m_parts[size_t(at.part)];
        m_slice = part.sliceAfter(at.lastKey, at.sliceEnd);
        if (m_slice.isEmpty() && !at.sliceEnd.isEmpty()) {
            at.lastKey = at.sliceEnd;
            at.leaveSlice();
            m_slice = part.sliceAfter(at.lastKey);
        }
        if (!m_slice.isEmpty())
            return true;
    }
    return false;
}

NextStep PullSession::ask()
{
    m_nextUrl.clear();
    m_followed = false;
    if (findSlice(m_at)) {
        QString soql = soqlOf(m_plan, m_parts[size_t(m_at.part)], m_slice, m_at);
        if (isLimited())
            soql += u" LIMIT %1"_s.arg(m_pageSize);
        return m_endpoint.query(soql, true, std::max(m_pageSize, smallestBatch));
    }
    // Nothing to ask for: the pass is complete without a page.
    m_after = completed();
    return Emit{.checkpoint = m_after.toJson(), .isWholePass = isWholePass(), .completeAsOf = m_at.startedAt};
}

NextStep PullSession::feed(const HttpResponse &response)
{
    const QString host = hostOf(m_endpoint.url());
    if (auto refusal = refusalOf(response, host)) {
        const Error *error = std::get_if<Error>(&*refusal);
        return error && error->code == ErrorCode::CursorExpired ? locatorDied(*error) : *refusal;
    }
    const QByteArray body = withReadAhead(response.body);
    const auto page = queryPageOf(body, host);
    if (!page)
        return page.error();
    if (!page->nextUrl.isEmpty()) {
        if (const auto checked = m_endpoint.follow(page->nextUrl); !checked)
            return checked.error();
    }
    return emitPage(body, *page);
}

bool PullSession::isWholePass() const
{
    return m_at.mark < 0 && !m_isResumed;
}

bool PullSession::isLimited() const
{
    return m_pageSize < smallestBatch;
}

NextStep PullSession::emitPage(const QByteArray &body, const QueryPage &page)
{
    m_nextUrl = page.nextUrl;
    m_after = m_at;
    const bool isPlaced = moveBehind(page.records, m_after);
    if (isLimited() && !page.records.empty() && !isPlaced)
        return Error{ErrorCode::BadData, u"records without an id"_s, {hostOf(m_endpoint.url())}};
    m_after.sliceEnd = m_slice.last();
    m_stuck = m_stuck && m_after == m_at;
    Emit emitted{.page = body, .records = page.records};
    if (m_parts.size() == 1 && m_slice.size() < soql::idsPerQuery && !isLimited())
        emitted.total = page.total;
    // The end of a query with a limit is not the end of the slice, until there is nothing more.
    if (m_nextUrl.isEmpty() && (!isLimited() || page.records.empty())) {
        m_after.lastKey = m_slice.last();
        m_after.leaveSlice();
        if (!findSlice(m_after)) {
            m_after = completed();
            emitted.isWholePass = isWholePass();
            emitted.completeAsOf = m_at.startedAt;
        }
    }
    emitted.checkpoint = m_after.toJson();
    return emitted;
}

NextStep PullSession::next()
{
    m_at = m_after;
    if (!m_nextUrl.isEmpty()) {
        m_followed = true;
        return *m_endpoint.follow(m_nextUrl);
    }
    if (m_at.isUnderWay)
        return ask();
    if (!m_isResumed)
        return Done();
    // What changed since the interrupted run began is not here yet.
    m_isResumed = false;
    beginPass();
    return ask();
}

NextStep PullSession::locatorDied(const Error &error)
{
    if (!m_followed || m_stuck)
        return error;
    m_stuck = true;
    return ask();
}

NextStep PullSession::failed(const Error &error)
{
    if (error.code == ErrorCode::TooBig && m_pageSize > 1)
        m_pageSize /= 2;
    else if (error.code == ErrorCode::Timeout && m_pageSize > smallestBatch)
        m_pageSize = smallestBatch; // at once, for each attempt lasts a minute
    else
        return error;
    return ask();
}

PullCheckpoint PullSession::completed() const
{
    return {.identity = m_at.identity, .mark = m_at.startedAt - lagMs, .covered = m_at.revision};
}

} // namespace csm
