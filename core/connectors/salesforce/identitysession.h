#pragma once

#include "core/connectors/orgidentity.h"
#include "core/connectors/salesforce/salesforceendpoint.h"
#include "core/connectors/session.h"

#include <QJsonDocument>

namespace csm {

/// Asks which API versions there are, who we are, and for which organisation.
class IdentitySession final : public Inquiry<OrgIdentity>
{
public:
    explicit IdentitySession(const SalesforceEndpoint &endpoint);

    NextStep start() override;
    NextStep feed(const HttpResponse &response) override;

private:
    enum class Question { Versions, User, Organisation };

    NextStep takeVersions(const QJsonDocument &json);
    NextStep takeUser(const QJsonDocument &json);
    NextStep takeOrganisation(const QJsonDocument &json);
    Error notSalesforce(const QString &detail) const;

    SalesforceEndpoint m_endpoint;
    Question m_question = Question::Versions;
};

} // namespace csm
