#pragma once

#include "app/sandbox/httpmessage.h"

#include <QDateTime>
#include <QHash>

namespace csm::sandbox {

/// A request taken apart.
struct ApiRequest
{
    explicit ApiRequest(const Request &request);

    QByteArray method = {};
    QByteArray path = {}; ///< decoded
    QList<QByteArray> segments = {}; ///< of the path, without empty ones
    QHash<QByteArray, QByteArray> parameters = {}; ///< of the query, decoded
    Headers headers = {};
    QByteArray body = {};
    QByteArray origin = {}; ///< http://host:port as the client sees it
    QByteArray token = {}; ///< of the Authorization header

    bool isRead() const { return method == "GET" || method == "HEAD"; }
};

/// Fri, 20 Nov 2026 09:15:08 GMT
QByteArray httpDate(const QDateTime &at);
QDateTime parseHttpDate(const QByteArray &text); ///< invalid where it is none

} // namespace csm::sandbox
