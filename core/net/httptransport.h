#pragma once

#include "core/base/result.h"
#include "core/net/http.h"

#include <stop_token>

namespace csm {

/// Carries one request and waits for its answer. Called by the thread that made it.
///
/// Any HTTP status is an answer; an Error means that there was none, or none that may be looked at.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) = 0;
};

} // namespace csm
