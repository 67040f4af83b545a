#include "core/connectors/salesforce/schemasession.h"

#include "core/connectors/salesforce/salesforceanswer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

SchemaSession::SchemaSession(const SalesforceEndpoint &endpoint, const QStringList &objects)
    : m_endpoint(endpoint)
{
    for (const QString &object : objects)
        m_answer.append(RemoteObject{.name = object});
}

NextStep SchemaSession::start()
{
    return m_endpoint.getData(u"sobjects"_s);
}

NextStep SchemaSession::feed(const HttpResponse &response)
{
    const QString host = hostOf(m_endpoint.url());
    // An object may go between the list and its description.
    if (m_asked >= 0 && response.status == 404) {
        m_answer[m_asked].isPresent = false;
        return askNext();
    }
    if (auto refusal = refusalOf(response, host))
        return *refusal;
    const auto json = jsonOf(response, host);
    if (!json)
        return json.error();
    m_asked < 0 ? takeList(*json) : takeObject(*json);
    return askNext();
}

void SchemaSession::takeList(const QJsonDocument &json)
{
    const QJsonArray all = json["sobjects"_L1].toArray();
    for (const auto &one : all) {
        const QString name = one["name"_L1].toString();
        for (RemoteObject &object : m_answer) {
            if (object.name != name)
                continue;
            object.isPresent = one["queryable"_L1].toBool(true);
            object.keyPrefix = one["keyPrefix"_L1].toString();
        }
    }
}

void SchemaSession::takeObject(const QJsonDocument &json)
{
    const QJsonArray fields = json["fields"_L1].toArray();
    for (const auto &field : fields) {
        m_answer[m_asked].fields.append(field["name"_L1].toString());
        const QString parent = field["relationshipName"_L1].toString();
        if (!parent.isEmpty())
            m_answer[m_asked].parents.append(parent);
    }
}

NextStep SchemaSession::askNext()
{
    while (++m_asked < m_answer.size()) {
        if (m_answer.at(m_asked).isPresent)
            return m_endpoint.getData(u"sobjects/%1/describe"_s.arg(m_answer.at(m_asked).name));
    }
    return Done();
}

} // namespace csm
