#pragma once

#include "core/base/result.h"
#include "core/net/http.h"

namespace csm {

/// One org's address, with the right to use it: makes the requests, and keeps them on that address.
class SalesforceEndpoint
{
public:
    SalesforceEndpoint(const QUrl &url, const QString &token, const QString &apiVersion);

    SalesforceEndpoint withVersion(const QString &apiVersion) const;

    QUrl url() const { return m_base; } ///< scheme, host and port, nothing behind them

    HttpRequest get(const QString &path) const; ///< from the root, as in "/services/oauth2/userinfo"
    HttpRequest getData(const QString &path) const; ///< below "/services/data/vNN.N/"
    HttpRequest query(const QString &soql, bool withDeleted, int pageSize = 0) const;

    /// The page at @p nextUrl, as a page before it gave it. ForeignHost when it lies elsewhere.
    Result<HttpRequest> follow(const QString &nextUrl) const;

private:
    QUrl m_base;
    QByteArray m_token;
    QString m_version;
};

} // namespace csm
