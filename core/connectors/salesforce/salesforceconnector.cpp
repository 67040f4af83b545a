#include "core/connectors/salesforce/salesforceconnector.h"

#include "core/connectors/salesforce/fatesession.h"
#include "core/connectors/salesforce/identitysession.h"
#include "core/connectors/salesforce/pullsession.h"
#include "core/connectors/salesforce/schemasession.h"
#include "core/connectors/salesforce/scopesession.h"

namespace csm {

std::unique_ptr<Inquiry<OrgIdentity>> SalesforceConnector::identify() const
{
    return std::make_unique<IdentitySession>(m_endpoint);
}

std::unique_ptr<Inquiry<QList<RemoteObject>>> SalesforceConnector::describe(const QStringList &objects) const
{
    return std::make_unique<SchemaSession>(m_endpoint, objects);
}

std::unique_ptr<Inquiry<QByteArrayList>> SalesforceConnector::accountsInScope(
    const ScopeQuestion &question) const
{
    return std::make_unique<ScopeSession>(m_endpoint, question);
}

std::unique_ptr<Inquiry<QList<RecordFate>>> SalesforceConnector::fatesOf(const QByteArrayList &accounts) const
{
    return std::make_unique<FateSession>(m_endpoint, accounts);
}

std::unique_ptr<Session> SalesforceConnector::pull(const PullPlan &plan, const QByteArray &checkpoint) const
{
    return std::make_unique<PullSession>(m_endpoint, plan, checkpoint);
}

} // namespace csm
