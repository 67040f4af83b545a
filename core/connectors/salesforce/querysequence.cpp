#include "core/connectors/salesforce/querysequence.h"

#include "core/connectors/salesforce/salesforceanswer.h"
#include "core/connectors/salesforce/soql.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

void QuerySequence::addSlices(const QString &upToWhere, const QString &field, const QByteArrayList &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += soql::idsPerQuery)
        add(upToWhere + u" WHERE "_s + field + u" IN "_s + soql::listOf(ids.mid(from, soql::idsPerQuery)));
}

NextStep QuerySequence::next()
{
    if (!m_nextUrl.isEmpty()) {
        const auto request = m_endpoint.follow(std::exchange(m_nextUrl, {}));
        return request ? NextStep(*request) : NextStep(request.error());
    }
    if (m_waiting.isEmpty())
        return Done();
    return m_endpoint.query(m_waiting.takeFirst(), m_withDeleted);
}

std::variant<QJsonArray, NextStep> QuerySequence::feed(const HttpResponse &response)
{
    const QString host = hostOf(m_endpoint.url());
    if (auto refusal = refusalOf(response, host))
        return *refusal;
    const auto json = jsonOf(response, host);
    if (!json)
        return NextStep(json.error());
    const auto page = queryPageOf(response.body, host);
    if (!page)
        return NextStep(page.error());
    m_nextUrl = page->nextUrl;
    return json->object()["records"_L1].toArray();
}

} // namespace csm
