#pragma once

#include "core/connectors/salesforce/pullparts.h"
#include "core/connectors/salesforce/salesforceendpoint.h"

namespace csm {

/// Reads one object: the first time whole, in the order of ids; from then on what changed, in the order of
/// (SystemModstamp, Id), deleted rows included.
///
/// Goes on by the last stored row, not by the CRM's locator, which may be dead by then.
class PullSession final : public Session
{
public:
    PullSession(const SalesforceEndpoint &endpoint, const PullPlan &plan, const QByteArray &checkpoint);

    NextStep start() override;
    NextStep feed(const HttpResponse &response) override;
    NextStep next() override;
    NextStep failed(const Error &error) override;

private:
    void beginPass();
    NextStep ask(); ///< the query at m_at; the end of the pass when nothing is left of it
    bool findSlice(PullCheckpoint &at);
    NextStep locatorDied(const Error &error);
    bool isWholePass() const; ///< reads everything, and all of it in this run
    bool isLimited() const; ///< the query under way has a LIMIT
    NextStep emitPage(const QByteArray &body, const struct QueryPage &page);
    PullCheckpoint completed() const;

    SalesforceEndpoint m_endpoint;
    PullPlan m_plan;
    PullCheckpoint m_at; ///< what is stored
    PullCheckpoint m_after; ///< what will be stored with the page that was emitted last
    std::vector<PullPart> m_parts;
    QByteArrayList m_slice;
    QString m_nextUrl;
    int m_pageSize = 2000;
    bool m_isResumed = false;
    bool m_followed = false; ///< the request under way is for a locator
    bool m_stuck = false; ///< a locator died, and nothing was stored since
};

} // namespace csm
