#pragma once

#include "core/net/networktransport.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace csm {

class OneShotBody;

/// One request on the wire, until its answer is whole, too big, too late or not wanted any more.
class HttpExchange final : public QObject
{
public:
    HttpExchange(
        QNetworkAccessManager &manager, const HttpRequest &request, const NetworkTransport::Limits &limits);
    ~HttpExchange() override;

    Result<HttpResponse> wait(std::stop_token stop);

private:
    void giveUp(ErrorCode code); ///< ends the exchange; the first reason counts
    void receiveHead();
    void receiveBody();
    Result<HttpResponse> outcome() const;
    Result<HttpResponse> failure(int status) const;
    Error error(ErrorCode code) const;

    NetworkTransport::Limits m_limits;
    QUrl m_url;
    std::unique_ptr<OneShotBody> m_upload;
    QEventLoop m_loop;
    QTimer m_idle;
    QTimer m_deadline;
    QByteArray m_body;
    qint64 m_promised = -1; ///< Content-Length
    QStringList m_tlsErrors;
    std::optional<ErrorCode> m_givenUp;
    std::unique_ptr<QNetworkReply> m_reply; ///< last: it goes first
};

} // namespace csm
