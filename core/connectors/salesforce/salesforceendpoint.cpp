#include "core/connectors/salesforce/salesforceendpoint.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace

SalesforceEndpoint::SalesforceEndpoint(const QUrl &url, const QString &token, const QString &apiVersion)
    : m_base(originOf(url))
    , m_token(token.toUtf8())
    , m_version(apiVersion)
{
}

SalesforceEndpoint SalesforceEndpoint::withVersion(const QString &apiVersion) const
{
    SalesforceEndpoint other = *this;
    other.m_version = apiVersion;
    return other;
}

HttpRequest SalesforceEndpoint::get(const QString &path) const
{
    return {.url = m_base.resolved(QUrl(path, QUrl::StrictMode)),
        .headers = {{"Authorization", "Bearer " + m_token}, {"Accept", "application/json"}}};
}

HttpRequest SalesforceEndpoint::getData(const QString &path) const
{
    return get(u"/services/data/v%1/%2"_s.arg(m_version, path));
}

HttpRequest SalesforceEndpoint::query(const QString &soql, bool withDeleted, int pageSize) const
{
    const QString resource = withDeleted ? u"queryAll"_s : u"query"_s;
    HttpRequest request = getData(resource + u"?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql)));
    if (pageSize > 0)
        request.headers.append({"Sforce-Query-Options", "batchSize=" + QByteArray::number(pageSize)});
    return request;
}

Result<HttpRequest> SalesforceEndpoint::follow(const QString &nextUrl) const
{
    const QUrl next = m_base.resolved(QUrl(nextUrl, QUrl::StrictMode));
    if (!next.isValid() || originOf(next) != m_base || !next.userInfo().isEmpty())
        return Error{
            ErrorCode::ForeignHost, u"the next page lies elsewhere"_s, {hostOf(m_base), hostOf(next)}};
    HttpRequest request = get(u"/"_s);
    request.url = next;
    return request;
}

} // namespace csm
