#include "core/net/networktransport.h"

#include "core/net/httpexchange.h"
#include "core/net/requestgate.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace csm {

namespace {

/// The system's proxy, except for this computer itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

constexpr int redirectsAtMost = 4;

/// Where an answer sends a read on to; empty when it does not.
QUrl redirection(const HttpRequest &request, const HttpResponse &response)
{
    static constexpr int codes[] = {301, 302, 303, 307, 308};
    if (!request.isRead() || std::ranges::find(codes, response.status) == std::end(codes))
        return {};
    const QByteArray location = response.header("Location");
    return location.isEmpty() ? QUrl() : request.url.resolved(QUrl::fromEncoded(location));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

} // namespace

NetworkTransport::NetworkTransport()
    : NetworkTransport(Limits())
{
}

NetworkTransport::NetworkTransport(const Limits &limits)
    : m_limits(limits)
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new SystemProxies);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkTransport::~NetworkTransport() = default;

/// Redirects are followed here: Qt 6.4 now and then sends the request at the new place twice, or reports
/// neither an answer nor an error (seen in one of four runs on loopback).
Result<HttpResponse> NetworkTransport::send(const HttpRequest &request, std::stop_token stop)
{
    HttpRequest current = request;
    for (int hop = 0; hop < redirectsAtMost; ++hop) {
        if (auto checked = checkRequest(current); !checked)
            return checked.error();
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled};
        auto response = HttpExchange(*m_manager, current, m_limits).wait(stop);
        if (!response)
            return response;
        const QUrl next = redirection(current, *response);
        if (next.isEmpty())
            return response;
        if (!sameOrigin(next, request.url))
            return Error{ErrorCode::ForeignHost, QStringLiteral("redirected"), {next.host()}};
        current.url = next;
    }
    return Error{ErrorCode::BadData, QStringLiteral("redirected in a circle"), {request.url.host()}};
}

} // namespace csm
