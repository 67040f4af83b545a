#include "app/sandbox/dataapi.h"

#include "app/sandbox/describe.h"
#include "app/sandbox/identityapi.h"
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

/// 66 of v66.0; 0 where that version is not served.
int versionOf(const QByteArray &segment)
{
    if (!segment.startsWith('v') || !segment.endsWith(".0"))
        return 0;
    const int version = segment.mid(1, segment.size() - 3).toInt();
    return version >= oldestVersion && version <= newestVersion ? version : 0;
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

Response jsonResponse(const QByteArray &json, int status)
{
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, json};
}

Response errorResponse(const ApiError &error)
{
    QByteArray json = R"([{"message":)";
    appendJsonText(json, error.message);
    appendJsonText(json.append(R"(,"errorCode":)"), error.code);
    return jsonResponse(json.append("}]"), error.status);
}

Response DataApi::versions()
{
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
    if (!request.isRead())
        return errorResponse({405, "METHOD_NOT_ALLOWED",
            "HTTP Method '" + request.method + "' not allowed. Allowed are HEAD,GET"});
    const QList<QByteArray> &path = request.segments;
    if (path.value(0) == "services" && path.value(1) == "data") {
        const int version = versionOf(path.value(2));
        return version ? answerVersion(request, moment, version) : errorResponse(notFound());
    }
    const IdentityApi identity(m_org);
    if (request.path == "/services/oauth2/userinfo")
        return jsonResponse(compact(identity.userInfo(request.origin)));
    if (path.size() == 3 && path[0] == "id" && identity.isMine(path[1], path[2]))
        return jsonResponse(compact(identity.identity(request.origin)));
    return errorResponse(notFound());
}

Response DataApi::answerVersion(const ApiRequest &request, const Moment &moment, int version)
{
    const QList<QByteArray> path = request.segments.mid(3);
    const QueryApi::Call call{request, version, moment.now, moment.soql, moment.fault};
    const bool isQuery = path.value(0) == "query" || path.value(0) == "queryAll";
    if (path.isEmpty())
        return resources(request, version);
    if (isQuery && path.size() == 1)
        return outcomeResponse(m_queries.query(call, path[0] == "queryAll"));
    if (isQuery && path.size() == 2)
        return outcomeResponse(m_queries.more(call, path[1]));
    if (path[0] == "sobjects")
        return answerSObjects(request, moment, version);
    if (path[0] == "limits" && path.size() == 1)
        return jsonResponse(limits(moment.requestsUsed));
    return errorResponse(notFound());
}

Response DataApi::answerSObjects(const ApiRequest &request, const Moment &moment, int version) const
{
    const QList<QByteArray> path = request.segments.mid(4);
    const Describe describer(m_org.schema(), version);
    if (path.isEmpty())
        return jsonResponse(compact(describer.all()));
    const std::optional<SObject> object = m_org.schema().find(path[0], version);
    if (!object || path.size() > 2)
        return errorResponse(notFound());
    if (path.size() == 1)
        return jsonResponse(
            compact({{"objectDescribe"_L1, describer.summary(*object)}, {"recentItems"_L1, QJsonArray()}}));
    return path[1] == "describe" ? describe(request, moment, *object, version)
                                 : record(request, *object, version);
}

Response DataApi::describe(const ApiRequest &request, const Moment &moment, SObject object, int version) const
{
    const QByteArray since = headerValue(request.headers, "If-Modified-Since");
    const QDateTime known = QDateTime::fromString(QString::fromLatin1(since), Qt::RFC2822Date);
    if (!since.isEmpty() && known.isValid() && known >= moment.schemaChangedAt)
        return {304};
    Response response = jsonResponse(compact(Describe(m_org.schema(), version).object(object)));
    response.headers.append({"Last-Modified", httpDate(moment.schemaChangedAt)});
    return response;
}

Response DataApi::record(const ApiRequest &request, SObject object, int version) const
{
    const QByteArray &id = request.segments[5];
    const std::optional<RecordId> record = m_org.find(id);
    if (!record || record->object != object)
        return errorResponse({404, "NOT_FOUND",
            id.size() == 15 || id.size() == 18
                ? notFound().message
                : "Provided external ID field does not exist or is not accessible: " + id});
    if (m_org.isDeleted(*record))
        return errorResponse({404, "ENTITY_IS_DELETED", "entity is deleted"});
    const Outcome<Projection> fields = recordFields(request, object, version);
    if (const ApiError *error = refusal(fields))
        return errorResponse(*error);
    QByteArray json;
    RecordWriter(m_org, version).append(json, *record, std::get<0>(fields));
    return jsonResponse(json);
}

Outcome<Projection> DataApi::recordFields(const ApiRequest &request, SObject object, int version) const
{
    const ObjectInfo &info = m_org.schema().object(object);
    const PathScope scope{m_org, object, version};
    Projection projection;
    QList<QByteArray> names = request.parameters.value("fields").split(',');
    if (names.first().isEmpty()) {
        names.clear();
        for (const Field &field : info.fields) {
            if (!field.hidden)
                names.append(field.name);
        }
    }
    if (!names.contains("Id"))
        names.prepend("Id"); // always comes along
    for (const QByteArray &name : names) {
        const Outcome<FieldPath> path = resolvePath(scope, {SoqlToken::Kind::Name, name.trimmed()});
        if (refusal(path))
            return ApiError{
                400, "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + info.name};
        projection.add(std::get<0>(path));
    }
    return projection;
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
