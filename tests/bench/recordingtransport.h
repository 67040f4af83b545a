#pragma once

#include "core/net/httptransport.h"
#include "tests/bench/measure.h"

#include <QFile>

#include <memory>

namespace csm::bench {

/// Passes requests on, keeps each answer's bytes in a file and counts the time spent waiting for the server.
class RecordingTransport final : public HttpTransport
{
public:
    RecordingTransport(std::unique_ptr<HttpTransport> inner, QFile &pages)
        : m_inner(std::move(inner))
        , m_pages(pages)
    {
    }

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override
    {
        std::optional<Result<HttpResponse>> response;
        waited += secondsOf([&] { response.emplace(m_inner->send(request, stop)); });
        if (*response && request.url.path().contains(QLatin1StringView("/query"))) {
            const QByteArray &body = (*response)->body;
            m_pages.write(QByteArray::number(body.size()) + '\n');
            m_pages.write(body);
            bytes += body.size();
        }
        return *std::move(response);
    }

    double waited = 0;
    qint64 bytes = 0;

private:
    std::unique_ptr<HttpTransport> m_inner;
    QFile &m_pages;
};

} // namespace csm::bench
