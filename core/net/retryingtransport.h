#pragma once

#include "core/net/httptransport.h"

#include <chrono>
#include <memory>

namespace csm {

class Clock;

/// Tries a read again that failed for a reason which passes: 5xx, 429, a connection that broke.
///
/// Waits as long as the server asks (Retry-After, at most 15 minutes), else a random time below a bound that
/// doubles. Writes pass through: what became of them is not known here.
class RetryingTransport final : public HttpTransport
{
public:
    RetryingTransport(std::unique_ptr<HttpTransport> inner, const Clock &clock);
    ~RetryingTransport() override;

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override;

private:
    std::chrono::milliseconds delayBefore(int attempt, const Result<HttpResponse> &result) const;

    std::unique_ptr<HttpTransport> m_inner;
    const Clock &m_clock;
};

/// What the programs use: RetryingTransport over NetworkTransport. Made by the thread that uses it.
std::unique_ptr<HttpTransport> makeTransport(const Clock &clock);

} // namespace csm
