#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <utility>

namespace csm {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    QByteArray idempotencyKey = {}; ///< of a write: the same for every attempt, so that it happens once

    bool isRead() const { return verb == "GET" || verb == "HEAD"; }
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};

    QByteArray header(QByteArrayView name) const; ///< the first of that name, in any case; null: none
};

/// "crm.example:8080": what a message may name of a URL.
QString hostOf(const QUrl &url);

/// "Sat, 21 Nov 2026 09:00:00 GMT"; invalid if it is something else.
QDateTime httpDate(const QByteArray &text);

} // namespace csm
