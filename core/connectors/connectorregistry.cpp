#include "core/connectors/connectorregistry.h"

#include "core/connectors/salesforce/salesforceconnector.h"

using namespace Qt::StringLiterals;

namespace csm {

Result<std::unique_ptr<Connector>> makeConnector(const RemoteAccess &access)
{
    if (access.system != "salesforce"_L1)
        return Error{ErrorCode::Usage, u"unknown system"_s, {access.system}};
    return std::unique_ptr<Connector>(std::make_unique<SalesforceConnector>(
        SalesforceEndpoint(access.url, access.token, access.apiVersion)));
}

} // namespace csm
