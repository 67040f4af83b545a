#pragma once

#include "core/connectors/salesforce/salesforceendpoint.h"
#include "core/connectors/session.h"

#include <QJsonArray>
#include <QStringList>

namespace csm {

/// Small queries one after the other, each page by page.
class QuerySequence
{
public:
    explicit QuerySequence(const SalesforceEndpoint &endpoint, bool withDeleted = false)
        : m_endpoint(endpoint)
        , m_withDeleted(withDeleted)
    {
    }

    void add(const QString &soql) { m_waiting.append(soql); }

    /// `SELECT … FROM … WHERE field IN (ids)`, as often as the ids need.
    void addSlices(const QString &upToWhere, const QString &field, const QByteArrayList &ids);

    NextStep next(); ///< the next page's request, or Done

    /// The records of the page that was asked for; or what ends the conversation.
    std::variant<QJsonArray, NextStep> feed(const HttpResponse &response);

private:
    SalesforceEndpoint m_endpoint;
    bool m_withDeleted;
    QStringList m_waiting;
    QString m_nextUrl;
};

} // namespace csm
