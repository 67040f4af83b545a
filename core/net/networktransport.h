#pragma once

#include "core/net/httptransport.h"

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace csm {

/// HttpTransport over QNetworkAccessManager; belongs to the thread that made it, which need not be Qt's.
///
/// Refuses what RequestGate refuses, follows redirects within the origin only, uses the system's proxy and
/// certificates, keeps connections open between requests, and never sends a write twice.
class NetworkTransport final : public HttpTransport
{
public:
    struct Limits
    {
        std::chrono::milliseconds idle = std::chrono::seconds(30); ///< without a byte in either direction
        std::chrono::milliseconds total = std::chrono::seconds(60);
        qint64 body = 8 * 1024 * 1024; ///< above: TooBig
    };

    NetworkTransport();
    explicit NetworkTransport(const Limits &limits);
    ~NetworkTransport() override;

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override;

private:
    Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace csm
