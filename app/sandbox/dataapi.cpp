#include "app/sandbox/dataapi.h"

#include "app/sandbox/describe.h"
#include "app/sandbox/identityapi.h"
#include "app/sandbox/recordapi.h"
#include "app/sandbox/recordwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestVersion = 50;
constexpr int newestVersion = 66;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Response outcomeResponse(const Outcome<QByteArray> &outcome)
{
    const ApiError *error = refusal(outcome);
    return error ? errorResponse(*error) : jsonResponse(std::get<0>(outcome));
}

Response notAllowed(const ApiRequest &request, const QByteArray &allowed = "HEAD,GET")
{
    return errorResponse({405, "METHOD_NOT_ALLOWED",
        "HTTP Method '" + request.method + "' not allowed. Allowed are " + allowed});
}

/// 66 of v66.0; 0 where that version is not served.
int versionOf(const QByteArray &segment)
{
    for (int version = oldestVersion; version <= newestVersion; ++version) {
        if (segment == 'v' + QByteArray::number(version) + ".0")
            return version;
    }
    return 0;
}

QByteArray limits(int used)
{
    const auto limit = [](int max, int spent) {
        return QJsonObject{{"Max"_L1, max}, {"Remaining"_L1, max - spent}};
    };
    return compact({{"DailyApiRequests"_L1, limit(requestsPerDay, used)},
        {"DailyBulkApiBatches"_L1, limit(15'000, 0)}, {"DailyBulkV2QueryJobs"_L1, limit(10'000, 0)},
        {"DataStorageMB"_L1, limit(1024, 0)}, {"FileStorageMB"_L1, limit(1024, 0)}});
}

} // namespace

Headers::value_type usageHeader(int used)
{
    return {"Sforce-Limit-Info",
        "api-usage=" + QByteArray::number(used) + '/' + QByteArray::number(requestsPerDay)};
}

Response jsonResponse(const QByteArray &json, int status)
{
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, json};
}

Response errorResponse(const ApiError &error)
{
    QByteArray json = R"([{"message":)";
    appendJsonText(json, QString::fromUtf8(error.message).toUtf8()); // it may repeat bytes that are no text
    appendJsonText(json.append(R"(,"errorCode":)"), error.code);
    return jsonResponse(json.append("}]"), error.status);
}

Response DataApi::versions(const ApiRequest &request)
{
    if (!request.isRead())
        return notAllowed(request);
    QJsonArray versions;
    for (int version = oldestVersion; version <= newestVersion; ++version) {
        static constexpr QLatin1StringView seasons[]{"Spring"_L1, "Summer"_L1, "Winter"_L1};
        const int release = version - 48; // 48 was Spring '20
        versions.append(QJsonObject{
            {"label"_L1, u"%1 '%2"_s.arg(seasons[release % 3]).arg(20 + release / 3 + (release % 3 == 2))},
            {"url"_L1, u"/services/data/v%1.0"_s.arg(version)}, {"version"_L1, u"%1.0"_s.arg(version)}});
    }
    return jsonResponse(QJsonDocument(versions).toJson(QJsonDocument::Compact));
}

Response DataApi::answer(const ApiRequest &request, const Moment &moment)
{
    const QList<QByteArray> &path = request.segments;
    if (path.value(0) == "services" && path.value(1) == "data") {
        const int version = versionOf(path.value(2));
        return version ? answerVersion(request, moment, version) : errorResponse(notFound());
    }
    const IdentityApi identity(m_org);
    const bool isUserInfo = request.path == "/services/oauth2/userinfo";
    if (!isUserInfo && !(path.size() == 3 && path[0] == "id" && identity.isMine(path[1], path[2])))
        return errorResponse(notFound());
    if (!request.isRead())
        return notAllowed(request);
    return jsonResponse(
        compact(isUserInfo ? identity.userInfo(request.origin) : identity.identity(request.origin)));
}

bool DataApi::serves(const QList<QByteArray> &path, int version) const
{
    const QByteArray first = path.value(0);
    if (first == "query" || first == "queryAll")
        return path.size() <= 2;
    if (first == "sobjects")
        return path.size() == 1 || (path.size() <= 3 && m_org.schema().find(path[1], version));
    return path.isEmpty() || (first == "limits" && path.size() == 1);
}

Response DataApi::answerVersion(const ApiRequest &request, const Moment &moment, int version)
{
    const QList<QByteArray> path = request.segments.mid(3);
    const QueryApi::Call call{request, version, moment.now, moment.soql, moment.fault};
    if (path.value(0) == "composite" && path.value(1) == "sobjects" && path.size() == 3)
        return answerCollection(request, path[2], version);
    if (!serves(path, version))
        return errorResponse(notFound());
    if (!request.isRead())
        return notAllowed(request);
    if (path.isEmpty())
        return resources(request, version);
    if (path[0] == "sobjects")
        return answerSObjects(request, moment, version);
    if (path[0] == "limits")
        return jsonResponse(limits(moment.requestsUsed));
    return outcomeResponse(
        path.size() == 1 ? m_queries.query(call, path[0] == "queryAll") : m_queries.more(call, path[1]));
}

Response DataApi::answerSObjects(const ApiRequest &request, const Moment &moment, int version) const
{
    const QList<QByteArray> path = request.segments.mid(4);
    const Describe describer(m_org.schema(), version);
    if (path.isEmpty())
        return jsonResponse(compact(describer.all()));
    const SObject object = *m_org.schema().find(path[0], version); // serves() has seen to it
    if (path.size() == 1)
        return jsonResponse(
            compact({{"objectDescribe"_L1, describer.summary(object)}, {"recentItems"_L1, QJsonArray()}}));
    return path[1] == "describe" ? describe(request, moment, object, version)
                                 : outcomeResponse(RecordApi(m_org, version).one(request, object, path[1]));
}

Response DataApi::answerCollection(const ApiRequest &request, const QByteArray &name, int version) const
{
    const std::optional<SObject> object = m_org.schema().find(name, version);
    if (!object)
        return errorResponse(notFound());
    if (request.method != "POST")
        return notAllowed(request, "POST");
    return outcomeResponse(RecordApi(m_org, version).many(request, *object));
}

Response DataApi::describe(const ApiRequest &request, const Moment &moment, SObject object, int version) const
{
    const QDateTime known = parseHttpDate(headerValue(request.headers, "If-Modified-Since"));
    if (known.isValid() && known >= moment.schemaChangedAt)
        return {304};
    Response response = jsonResponse(compact(Describe(m_org.schema(), version).object(object)));
    response.headers.append({"Last-Modified", httpDate(moment.schemaChangedAt)});
    return response;
}

Response DataApi::resources(const ApiRequest &request, int version) const
{
    const QString base = u"/services/data/v%1.0/"_s.arg(version);
    QJsonObject json;
    for (const QLatin1StringView name : {"sobjects"_L1, "query"_L1, "queryAll"_L1, "limits"_L1})
        json[name] = QString(base + name);
    json["identity"_L1] = IdentityApi(m_org).url(request.origin);
    return jsonResponse(compact(json));
}

} // namespace csm::sandbox
