#pragma once

#include "app/sandbox/httpmessage.h"

#include <QDate>
#include <QString>

#include <memory>

namespace csm::sandbox {

struct SandboxOptions
{
    int accounts = 400; ///< visible ones; deleted and merged come on top
    quint64 seed = 1;
    QDate today = {}; ///< when the company is founded and its clock begins; invalid: the real one
    QString token = {}; ///< empty: a fresh one
    QString journal = {}; ///< file that keeps edits for the next start; empty: none
};

/// The practice CRM: a company generated from a seed behind Salesforce's REST dialect. Request in, response
/// out, no sockets.
class SalesforceSandbox
{
public:
    explicit SalesforceSandbox(SandboxOptions options);
    ~SalesforceSandbox();

    QString token() const;

    /// From any thread.
    Response answer(const Request &request);

    /// What a request gets that cannot be read, or is too long: 400, 413, 414, 431. From any thread.
    Response refuse(int status) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace csm::sandbox
