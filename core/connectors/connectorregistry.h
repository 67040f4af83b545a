#pragma once

#include "core/base/result.h"
#include "core/connectors/connector.h"

namespace csm {

/// How to reach one org of a CRM.
struct RemoteAccess
{
    QString system = {}; ///< "salesforce"
    QUrl url = {};
    QString token = {};
    QString apiVersion = {}; ///< empty until identify() found it out
};

/// Usage when no such CRM is known.
Result<std::unique_ptr<Connector>> makeConnector(const RemoteAccess &access);

} // namespace csm
