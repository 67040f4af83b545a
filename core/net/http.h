#pragma once

#include <QByteArray>
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
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};

    /// The first header of that name, in any case; null if there is none.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace csm
