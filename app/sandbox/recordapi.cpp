#include "app/sandbox/recordapi.h"

#include "app/sandbox/org/idtext.h"
#include "app/sandbox/recordwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecords = 2000;

QList<QByteArray> texts(const QJsonValue &array)
{
    QList<QByteArray> texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString().toUtf8());
    return texts;
}

} // namespace

Outcome<QByteArray> RecordApi::one(const ApiRequest &request, SObject object, const QByteArray &id) const
{
    const std::optional<RecordId> record = m_org.find(id);
    if (!isIdText(id))
        return ApiError{
            404, "NOT_FOUND", "Provided external ID field does not exist or is not accessible: " + id};
    if (!record || record->object != object)
        return notFound();
    if (m_org.isDeleted(*record))
        return ApiError{404, "ENTITY_IS_DELETED", "entity is deleted"};
    QList<QByteArray> names = request.parameters.value("fields").split(',');
    if (names.first().isEmpty()) {
        names.clear();
        for (const Field &field : m_org.schema().object(object).fields) {
            if (!field.hidden)
                names.append(field.name);
        }
    }
    const Outcome<Projection> projection = fields(object, names);
    if (const ApiError *error = refusal(projection))
        return *error;
    QByteArray json;
    RecordWriter(m_org, m_version).append(json, *record, std::get<0>(projection));
    return json;
}

Outcome<QByteArray> RecordApi::many(const ApiRequest &request, SObject object) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QList<QByteArray> ids = texts(body["ids"_L1]);
    if (ids.isEmpty() || !body["fields"_L1].isArray())
        return ApiError{400, "JSON_PARSER_ERROR", "ids and fields are required"};
    if (ids.size() > mostRecords)
        return ApiError{
            400, "NUMBER_OUTSIDE_VALID_RANGE", "Too many records. The maximum number of records is 2000."};
    const Outcome<Projection> projection = fields(object, texts(body["fields"_L1]));
    if (const ApiError *error = refusal(projection))
        return *error;
    const RecordWriter writer(m_org, m_version);
    QByteArray json;
    for (const QByteArray &id : ids) {
        json.append(json.isEmpty() ? '[' : ',');
        const std::optional<RecordId> record = m_org.find(id);
        if (record && record->object == object && !m_org.isDeleted(*record))
            writer.append(json, *record, std::get<0>(projection));
        else
            json.append("null");
    }
    return json.append(']');
}

Outcome<Projection> RecordApi::fields(SObject object, QList<QByteArray> names) const
{
    const PathScope scope{m_org, object, m_version};
    Projection projection;
    QSet<QByteArray> seen;
    if (!names.contains("Id"))
        names.prepend("Id"); // always comes along
    for (const QByteArray &name : names) {
        const Outcome<FieldPath> path = resolvePath(scope, {SoqlToken::Kind::Name, name.trimmed()});
        if (refusal(path))
            return ApiError{400, "INVALID_FIELD",
                "No such column '" + name + "' on sobject of type " + m_org.schema().object(object).name};
        const FieldPath &found = std::get<0>(path);
        if (!seen.contains(found.fullName()))
            projection.add(found);
        seen.insert(found.fullName());
    }
    return projection;
}

} // namespace csm::sandbox
