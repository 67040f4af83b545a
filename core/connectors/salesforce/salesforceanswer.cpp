#include "core/connectors/salesforce/salesforceanswer.h"

#include "core/connectors/pagesplitter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// The network, or a page for people, in place of the CRM.
bool isHtml(const HttpResponse &response)
{
    return response.header("Content-Type").toLower().startsWith("text/html")
        || response.body.left(256).trimmed().startsWith('<');
}

/// "INVALID_FIELD" of [{"message":…,"errorCode":"INVALID_FIELD"}]; "invalid_grant" of the OAuth form.
QString errorCodeOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array().at(0)["errorCode"_L1].toString();
    return document.object()["error"_L1].toString();
}

ErrorCode meaningOf(const HttpResponse &response, const QString &code)
{
    const int status = response.status;
    // The identity service says in plain text, with 403, what the data API says with 401.
    if (status == 401 || response.body.startsWith("Bad_OAuth_Token")
        || response.body.startsWith("Missing_OAuth_Token"))
        return ErrorCode::SignIn;
    if (status == 429 || code == "REQUEST_LIMIT_EXCEEDED"_L1)
        return ErrorCode::RateLimited;
    if (status >= 500 || status == 420)
        return ErrorCode::ServerFailure;
    if (isHtml(response))
        return ErrorCode::Portal;
    if (status == 403)
        return ErrorCode::Forbidden;
    if (code == "INVALID_QUERY_LOCATOR"_L1)
        return ErrorCode::CursorExpired;
    return ErrorCode::BadData;
}

} // namespace

std::optional<NextStep> refusalOf(const HttpResponse &response, const QString &host)
{
    if (response.status == 200) {
        if (!isHtml(response))
            return std::nullopt;
        return Error{ErrorCode::Portal, u"HTML with status 200"_s, {host}};
    }
    const QString code = errorCodeOf(response.body);
    const QString detail = u"%1 %2"_s.arg(response.status).arg(code.left(80));
    if (code == "INVALID_FIELD"_L1 || code == "INVALID_TYPE"_L1)
        return SchemaChanged{detail};
    return Error{meaningOf(response, code), detail, {host}};
}

Result<QJsonDocument> jsonOf(const HttpResponse &response, const QString &host)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    const bool isCut = error.error == QJsonParseError::UnterminatedObject
        || error.error == QJsonParseError::UnterminatedArray
        || error.error == QJsonParseError::UnterminatedString;
    if (document.isNull())
        return Error{isCut ? ErrorCode::CutPage : ErrorCode::BadData, error.errorString(), {host}};
    return document;
}

Result<QueryPage> queryPageOf(const QByteArray &body, const QString &host)
{
    const auto split = splitPage(body, "records");
    if (!split)
        return Error{split.error().code, split.error().detail, {host}};
    const QByteArrayView done = split->member("done");
    if (done != "true" && done != "false")
        return Error{ErrorCode::CutPage, u"no end marker"_s, {host}};
    QueryPage page;
    page.records = split->records;
    page.total = split->member("totalSize").toByteArray().toInt();
    if (done == "false") {
        const QByteArray member = "[" + split->member("nextRecordsUrl").toByteArray() + "]";
        page.nextUrl = QJsonDocument::fromJson(member).array().at(0).toString();
        if (page.nextUrl.isEmpty())
            return Error{ErrorCode::CutPage, u"no way to the next page"_s, {host}};
    }
    return page;
}

} // namespace csm
