#include "core/net/requestgate.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

bool hasControl(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7F; });
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<void> checkUrl(const QUrl &url)
{
    const auto refuse = [&url](const QString &why) { return Error{ErrorCode::Address, why, {hostOf(url)}}; };
    if (!url.isValid() || url.host().isEmpty())
        return refuse(u"not a URL with a host"_s);
    if (!url.userInfo().isEmpty())
        return refuse(u"a name or password inside a URL"_s);
    const bool plain = url.scheme() == "http"_L1;
    if (!plain && url.scheme() != "https"_L1)
        return refuse(u"neither https nor http"_s);
    if (plain && !isLoopback(url.host()))
        return refuse(u"http without encryption to another computer"_s);
    return {};
}

Result<void> checkRequest(const HttpRequest &request)
{
    if (auto checked = checkUrl(request.url); !checked)
        return checked;
    HttpHeaders headers = request.headers;
    headers.append({"Idempotency-Key", request.idempotencyKey});
    for (const auto &[name, value] : std::as_const(headers)) {
        if (!isToken(name) || hasControl(value))
            return Error{ErrorCode::Usage, u"a control character in a header"_s, {hostOf(request.url)}};
    }
    if (!isToken(request.verb))
        return Error{ErrorCode::Usage, u"not a verb"_s, {hostOf(request.url)}};
    return {};
}

} // namespace csm
