#pragma once

#include "app/sandbox/salesforcesandbox.h"
#include "core/net/httptransport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace csm::test {

/// HttpTransport straight into a practice CRM, without sockets. A fault on the wire becomes what a socket
/// would make of it.
class SandboxTransport final : public HttpTransport
{
public:
    using Answer = std::optional<Result<HttpResponse>>;

    explicit SandboxTransport(sandbox::SalesforceSandbox &crm)
        : m_crm(crm)
    {
    }

    std::function<Answer(const HttpRequest &)> intercept = {}; ///< answers in place of the CRM
    int sent = 0;

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled};
        ++sent;
        if (intercept) {
            if (auto answer = intercept(request))
                return *answer;
        }
        return forward(request);
    }

    Result<HttpResponse> forward(const HttpRequest &request)
    {
        const QByteArray host = hostOf(request.url).toLatin1();
        sandbox::Headers headers(request.headers.cbegin(), request.headers.cend());
        headers.append({"Host", host});
        const sandbox::Response answer = m_crm.answer({request.verb,
            request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), headers, request.body});
        if (answer.hangs)
            return Error{ErrorCode::Timeout, {}, {QString::fromLatin1(host)}};
        if (answer.cutAt >= 0)
            return Error{ErrorCode::CutPage, {}, {QString::fromLatin1(host)}};
        return HttpResponse{
            answer.status, HttpHeaders(answer.headers.cbegin(), answer.headers.cend()), answer.body};
    }

private:
    sandbox::SalesforceSandbox &m_crm;
};

/// What another user does to the practice CRM; the answer's "id", if there is one.
inline QString practise(sandbox::SalesforceSandbox &crm, const QString &what, const QJsonObject &body = {})
{
    const sandbox::Response answer = crm.answer({"POST", "/_practice/" + what.toLatin1(),
        {{"Authorization", "Bearer " + crm.token().toLatin1()}, {"Content-Type", "application/json"}},
        QJsonDocument(body).toJson(QJsonDocument::Compact)});
    Q_ASSERT_X(answer.status < 300, "practise", answer.body.constData());
    return QJsonDocument::fromJson(answer.body)[QLatin1StringView("id")].toString();
}

} // namespace csm::test
