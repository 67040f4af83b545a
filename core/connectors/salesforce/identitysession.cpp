#include "core/connectors/salesforce/identitysession.h"

#include "core/connectors/salesforce/salesforceanswer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr double newestVersion = 66; ///< Spring '26: what this connector was written against

/// The currency of a single-currency org is not readable as such, but its locale is.
QString currencyOf(const QString &locale)
{
    const QString code = QLocale(locale).currencySymbol(QLocale::CurrencyIsoCode);
    return locale.isEmpty() || code.isEmpty() ? u"XXX"_s : code;
}

} // namespace

IdentitySession::IdentitySession(const SalesforceEndpoint &endpoint)
    : m_endpoint(endpoint)
{
    m_answer.instanceUrl = endpoint.url();
}

NextStep IdentitySession::start()
{
    return m_endpoint.get(u"/services/data"_s);
}

NextStep IdentitySession::feed(const HttpResponse &response)
{
    const QString host = hostOf(m_endpoint.url());
    if (auto refusal = refusalOf(response, host))
        return *refusal;
    const auto json = jsonOf(response, host);
    if (!json)
        return json.error();
    switch (m_question) {
    case Question::Versions:
        return takeVersions(*json);
    case Question::User:
        return takeUser(*json);
    case Question::Organisation:
        break;
    }
    return takeOrganisation(*json);
}

NextStep IdentitySession::takeVersions(const QJsonDocument &json)
{
    double best = 0;
    const QJsonArray versions = json.array();
    for (const auto &one : versions) {
        const QString version = one["version"_L1].toString();
        if (version.toDouble() <= newestVersion && version.toDouble() > best) {
            best = version.toDouble();
            m_answer.apiVersion = version;
        }
    }
    if (best == 0)
        return notSalesforce(u"no API version"_s);
    m_endpoint = m_endpoint.withVersion(m_answer.apiVersion);
    m_question = Question::User;
    return m_endpoint.get(u"/services/oauth2/userinfo"_s);
}

NextStep IdentitySession::takeUser(const QJsonDocument &json)
{
    m_answer.userId = json["user_id"_L1].toString();
    m_answer.userName = json["name"_L1].toString();
    m_answer.orgId = json["organization_id"_L1].toString();
    if (m_answer.userId.isEmpty() || m_answer.orgId.isEmpty())
        return notSalesforce(u"no user or organisation"_s);
    m_question = Question::Organisation;
    return m_endpoint.query(u"SELECT Name, DefaultLocaleSidKey FROM Organization"_s, false);
}

NextStep IdentitySession::takeOrganisation(const QJsonDocument &json)
{
    const QJsonValue organisation = json["records"_L1][0];
    m_answer.orgName = organisation["Name"_L1].toString();
    m_answer.currency = currencyOf(organisation["DefaultLocaleSidKey"_L1].toString());
    if (m_answer.orgName.isEmpty())
        m_answer.orgName = m_endpoint.url().host();
    return Done();
}

Error IdentitySession::notSalesforce(const QString &detail) const
{
    return {ErrorCode::BadData, detail, {hostOf(m_endpoint.url())}};
}

} // namespace csm
