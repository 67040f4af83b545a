#include "app/sandbox/apirequest.h"

#include <QLocale>

namespace csm::sandbox {

namespace {

QString httpDateFormat()
{
    return QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray tokenOf(const QByteArray &authorization)
{
    for (const QByteArrayView scheme : {"Bearer ", "OAuth "}) {
        if (authorization.size() > scheme.size()
            && QByteArrayView(authorization).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return authorization.mid(scheme.size()).trimmed();
    }
    return {};
}

} // namespace

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ApiRequest::ApiRequest(const Request &request)
    : method(request.method)
    , headers(request.headers)
    , body(request.body)
    , token(tokenOf(headerValue(request.headers, "Authorization")))
{
    const qsizetype mark = request.target.indexOf('?');
    path = QByteArray::fromPercentEncoding(mark < 0 ? request.target : request.target.first(mark));
    for (const QByteArray &segment : path.split('/')) {
        if (!segment.isEmpty())
            segments.append(segment);
    }
    if (mark >= 0) {
        for (const QByteArray &pair : request.target.mid(mark + 1).split('&')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0)
                parameters.insert(decoded(pair.first(equals)), decoded(pair.mid(equals + 1)));
        }
    }
    const QByteArray host = headerValue(request.headers, "Host");
    origin = "http://" + (host.isEmpty() ? QByteArray("127.0.0.1") : host);
}

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), httpDateFormat()).toLatin1();
}

QDateTime parseHttpDate(const QByteArray &text)
{
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text), httpDateFormat());
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace csm::sandbox
