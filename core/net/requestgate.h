#pragma once

#include "core/base/result.h"
#include "core/net/http.h"

namespace csm {

/// True for 127.0.0.0/8, ::1 and localhost: what never leaves this computer.
bool isLoopback(const QString &host);

/// Says whether @p url may be spoken to at all: https, or http to this computer; no name or password in it.
/// Usage if not.
Result<void> checkUrl(const QUrl &url);

/// checkUrl, and that no header smuggles another one in.
Result<void> checkRequest(const HttpRequest &request);

} // namespace csm
