#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/salesforce/salesforceendpoint.h"

namespace csm {

class SalesforceConnector final : public Connector
{
public:
    explicit SalesforceConnector(const SalesforceEndpoint &endpoint)
        : m_endpoint(endpoint)
    {
    }

    std::unique_ptr<Inquiry<OrgIdentity>> identify() const override;
    std::unique_ptr<Inquiry<QList<RemoteObject>>> describe(const QStringList &objects) const override;
    std::unique_ptr<Inquiry<QByteArrayList>> accountsInScope(const ScopeQuestion &question) const override;
    std::unique_ptr<Inquiry<QList<RecordFate>>> fatesOf(const QByteArrayList &accounts) const override;
    std::unique_ptr<Session> pull(const PullPlan &plan, const QByteArray &checkpoint) const override;

private:
    SalesforceEndpoint m_endpoint;
};

} // namespace csm
