#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <memory>

namespace csm::sandbox {

class SalesforceSandbox;

/// Serves a practice CRM over HTTP on 127.0.0.1, on threads of its own.
class SandboxServer
{
public:
    SandboxServer();
    ~SandboxServer(); ///< stops

    /// The URL it listens on, without a slash at the end. Port 0 is any free one. The sandbox must outlive
    /// the server.
    Result<QUrl> start(SalesforceSandbox &sandbox, quint16 port = 0);

    /// Closes every connection, also those that hang or wait.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace csm::sandbox
