#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/salesforce/querysequence.h"

namespace csm {

/// Asks what became of accounts that are not in scope any more: deleted, merged, or only out of sight.
class FateSession final : public Inquiry<QList<RecordFate>>
{
public:
    FateSession(const SalesforceEndpoint &endpoint, const QByteArrayList &accounts);

    NextStep start() override { return m_queries.next(); }
    NextStep feed(const HttpResponse &response) override;

private:
    QuerySequence m_queries;
};

} // namespace csm
