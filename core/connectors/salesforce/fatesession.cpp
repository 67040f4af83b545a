#include "core/connectors/salesforce/fatesession.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

FateSession::FateSession(const SalesforceEndpoint &endpoint, const QByteArrayList &accounts)
    : m_queries(endpoint, true)
{
    m_queries.addSlices(u"SELECT Id, IsDeleted, MasterRecordId FROM Account"_s, u"Id"_s, accounts);
}

NextStep FateSession::feed(const HttpResponse &response)
{
    auto fed = m_queries.feed(response);
    if (auto *end = std::get_if<NextStep>(&fed))
        return *end;
    const QJsonArray records = std::get<QJsonArray>(fed);
    for (const auto &record : records)
        m_answer.append({record["Id"_L1].toString().toUtf8(), record["IsDeleted"_L1].toBool(),
            record["MasterRecordId"_L1].toString().toUtf8()});
    return m_queries.next();
}

} // namespace csm
