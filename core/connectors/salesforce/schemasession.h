#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/salesforce/salesforceendpoint.h"

#include <QJsonDocument>

namespace csm {

/// Asks which of some objects the user can see, and which fields of them.
class SchemaSession final : public Inquiry<QList<RemoteObject>>
{
public:
    SchemaSession(const SalesforceEndpoint &endpoint, const QStringList &objects);

    NextStep start() override;
    NextStep feed(const HttpResponse &response) override;

private:
    void takeList(const QJsonDocument &json);
    void takeObject(const QJsonDocument &json);
    NextStep askNext();

    SalesforceEndpoint m_endpoint;
    qsizetype m_asked = -1; ///< index of the object that was asked for last
};

} // namespace csm
