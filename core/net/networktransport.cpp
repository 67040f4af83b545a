#include "core/net/networktransport.h"

#include "core/net/httpexchange.h"
#include "core/net/requestgate.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

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
    m_manager->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
}

NetworkTransport::~NetworkTransport() = default;

Result<HttpResponse> NetworkTransport::send(const HttpRequest &request, std::stop_token stop)
{
    if (auto checked = checkRequest(request); !checked)
        return checked.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled};
    return HttpExchange(*m_manager, request, m_limits).wait(stop);
}

} // namespace csm
