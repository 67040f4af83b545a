#include "core/net/httpexchange.h"

#include "core/net/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr qsizetype readAhead = 64; ///< spare bytes behind a body, which a JSON parser may look at

QNetworkRequest wireRequest(const HttpRequest &request)
{
    QNetworkRequest wire(request.url);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (!request.isRead()) {
        Q_ASSERT(!request.idempotencyKey.isEmpty());
        wire.setRawHeader("Idempotency-Key", request.idempotencyKey);
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return wire;
}

} // namespace

HttpExchange::HttpExchange(
    QNetworkAccessManager &manager, const HttpRequest &request, const NetworkTransport::Limits &limits)
    : m_limits(limits)
    , m_url(request.url)
{
    if (!request.isRead())
        m_upload = std::make_unique<OneShotBody>(request.body);
    m_reply.reset(manager.sendCustomRequest(wireRequest(request), request.verb, m_upload.get()));
    // A body is taken as it comes, never piled up inside the reply.
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpExchange::receiveHead);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::receiveBody);
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, [this] { m_idle.start(m_limits.idle); });
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &one : errors)
            m_tlsErrors.append(one.errorString());
    });
    for (QTimer *timer : {&m_idle, &m_deadline}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { giveUp(ErrorCode::Timeout); });
    }
    m_idle.start(limits.idle);
    m_deadline.start(limits.total);
}

HttpExchange::~HttpExchange() = default;

Result<HttpResponse> HttpExchange::wait(std::stop_token stop)
{
    {
        // Another thread asks to stop: only a queued call may touch what belongs to this one.
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { giveUp(ErrorCode::Cancelled); }, Qt::QueuedConnection);
        });
        if (!m_reply->isFinished())
            m_loop.exec();
    }
    if (!m_givenUp)
        receiveBody();
    return outcome();
}

void HttpExchange::giveUp(ErrorCode code)
{
    if (m_givenUp)
        return;
    m_givenUp = code;
    m_reply->abort();
    m_loop.quit();
}

void HttpExchange::receiveHead()
{
    m_idle.start(m_limits.idle);
    const QByteArray length = m_reply->rawHeader("Content-Length");
    m_promised = length.isEmpty() || m_reply->hasRawHeader("Content-Encoding") ? -1 : length.toLongLong();
    if (m_promised > m_limits.body)
        giveUp(ErrorCode::TooBig);
    else if (m_promised > 0)
        m_body.reserve(m_promised + readAhead);
}

void HttpExchange::receiveBody()
{
    m_idle.start(m_limits.idle);
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.body)
        giveUp(ErrorCode::TooBig);
}

Result<HttpResponse> HttpExchange::outcome() const
{
    if (m_givenUp)
        return error(*m_givenUp);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    // From 400 on, Qt gives an error for the status itself; 205 means that a body would have been sent twice.
    const bool isAnswer = code == QNetworkReply::NoError
        || (status >= 400 && code >= QNetworkReply::ContentAccessDenied
            && code != QNetworkReply::ContentReSendError && code != QNetworkReply::ProtocolFailure);
    if (!isAnswer)
        return failure(status);
    if (m_promised >= 0 && m_body.size() != m_promised)
        return error(ErrorCode::CutPage);
    HttpResponse response;
    response.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    response.body = m_body;
    return response;
}

Result<HttpResponse> HttpExchange::failure(int status) const
{
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return error(ErrorCode::Tls);
    case QNetworkReply::TimeoutError:
        return error(ErrorCode::Timeout);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return error(ErrorCode::Unreachable); // what came, if anything, is not the CRM's
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return error(ErrorCode::BadData);
    default:
        // An answer that had begun was cut; else there never was one.
        return error(status == 0 ? ErrorCode::Unreachable : ErrorCode::CutPage);
    }
}

Error HttpExchange::error(ErrorCode code) const
{
    QString detail = u"%1 (%2)"_s.arg(m_reply->errorString()).arg(m_reply->error());
    if (!m_tlsErrors.isEmpty())
        detail += u": "_s + m_tlsErrors.join(u"; "_s);
    return {code, detail, {hostOf(m_url)}};
}

} // namespace csm
