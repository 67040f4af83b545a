#include "core/net/retryingtransport.h"

#include "core/base/clock.h"
#include "core/net/networktransport.h"

#include <QRandomGenerator>

#include <algorithm>

namespace csm {

namespace {

using namespace std::chrono_literals;

constexpr int attempts = 4;
constexpr auto firstBound = 500ms;
constexpr std::chrono::milliseconds longestWait = 15min;

bool mayPass(const Result<HttpResponse> &result)
{
    if (result)
        return result->status == 429 || result->status == 420 || result->status >= 500;
    const ErrorCode code = result.error().code;
    return code == ErrorCode::Unreachable || code == ErrorCode::CutPage;
}

/// What Retry-After says, as seconds or as a date against the server's own clock; negative if nothing.
std::chrono::milliseconds asked(const HttpResponse &response, const Clock &clock)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, -1, 24 * 3600));
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return -1ms;
    const QDateTime served = httpDate(response.header("Date"));
    return std::chrono::milliseconds(
        std::max<qint64>(0, (served.isValid() ? served : clock.now()).msecsTo(until)));
}

} // namespace

RetryingTransport::RetryingTransport(std::unique_ptr<HttpTransport> inner, const Clock &clock)
    : m_inner(std::move(inner))
    , m_clock(clock)
{
}

RetryingTransport::~RetryingTransport() = default;

Result<HttpResponse> RetryingTransport::send(const HttpRequest &request, std::stop_token stop)
{
    auto result = m_inner->send(request, stop);
    for (int attempt = 1; attempt < attempts && request.isRead() && mayPass(result); ++attempt) {
        m_clock.wait(delayBefore(attempt, result), stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled};
        result = m_inner->send(request, stop);
    }
    return result;
}

std::chrono::milliseconds RetryingTransport::delayBefore(
    int attempt, const Result<HttpResponse> &result) const
{
    if (result) {
        if (const auto delay = asked(*result, m_clock); delay >= 0ms)
            return std::min(delay, longestWait);
    }
    // Full jitter, so that many programs do not come back in the same moment.
    const auto bound = firstBound * (1 << (attempt - 1));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(bound.count())));
}

std::unique_ptr<HttpTransport> makeTransport(const Clock &clock)
{
    return std::make_unique<RetryingTransport>(std::make_unique<NetworkTransport>(), clock);
}

} // namespace csm
