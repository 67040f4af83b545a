#pragma once

#include "core/base/result.h"
#include "core/connectors/session.h"

#include <QJsonDocument>

namespace csm {

/// Why an answer is none; nullopt when it is one. Error::args names @p host.
///
/// CursorExpired means that the page asked for is not kept any more.
std::optional<NextStep> refusalOf(const HttpResponse &response, const QString &host);

/// A small answer as JSON; BadData if it is none.
Result<QJsonDocument> jsonOf(const HttpResponse &response, const QString &host);

/// One page of a query.
struct QueryPage
{
    std::vector<QByteArrayView> records = {};
    int total = 0;
    QString nextUrl = {}; ///< empty: this was the last page
};

/// CutPage when an end marker is missing.
Result<QueryPage> queryPageOf(const QByteArray &body, const QString &host);

} // namespace csm
