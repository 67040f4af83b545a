#include "core/storage/remoteplanrows.h"

#include <QByteArrayList>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace csm::planrows {

namespace {

bool isOwner(const FieldDef &field)
{
    return field.type == FieldType::Ref && std::string_view(field.name) == "owner";
}

bool isNumber(const FieldDef &field)
{
    return field.type == FieldType::Bool || field.type == FieldType::Integer || field.type == FieldType::Real;
}

/// Of references only these have a local id beside the remote one.
bool isLinked(const FieldDef &field)
{
    return field.type == FieldType::Ref && field.refers != Entity::User && field.refers != Entity::Contact;
}

QJsonValue standardValue(const EntityDef &def, const FieldDef &field)
{
    if (field.name == std::string_view("state"))
        return def.entity == Entity::SuccessPlan ? u"draft"_s : u"not_started"_s;
    if (field.name == std::string_view("name") || field.name == std::string_view("title"))
        return u""_s;
    return field.type == FieldType::Bool ? QJsonValue(0) : QJsonValue();
}

QJsonValue jsonOf(const FieldValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return *integer;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<QByteArray>(&value))
        return QString::fromUtf8(*text);
    return {};
}

/// What the user may have added that no CRM keeps.
QByteArray ownWork(const EntityDef &def)
{
    switch (def.entity) {
    case Entity::Objective:
        return "internal_notes IS NOT NULL";
    case Entity::Outcome:
        return "base IS NOT NULL";
    case Entity::Step:
        return "progress NOT IN (0, 100)";
    default:
        return "0";
    }
}

QByteArray linkExpression(const FieldDef &field)
{
    const QByteArray name = field.name;
    return "(SELECT id FROM " + QByteArray(entityDef(field.refers).table)
        + " WHERE source = :source AND remote_id = :" + name + ")";
}

/// Column and expression of everything that comes from the CRM.
QList<std::pair<QByteArray, QByteArray>> remoteColumns(const EntityDef &def)
{
    QList<std::pair<QByteArray, QByteArray>> columns
        = {{"modified_at", ":modified"}, {"content_hash", ":hash"}, {"base_json", ":base"}};
    for (const FieldDef &field : def.fields) {
        const QByteArray name = field.name;
        if (field.type == FieldType::Ref)
            columns.append({name + "_remote_id", ':' + name});
        else
            columns.append({name, ':' + name});
        if (isLinked(field))
            columns.append({name + "_id", linkExpression(field)});
    }
    return columns;
}

void bindJson(Statement &q, const FieldDef &field, const QJsonValue &value)
{
    const QByteArray parameter = ':' + QByteArray(field.name);
    if (value.isNull() || value.isUndefined())
        q.bind(parameter.constData(), nullptr);
    else if (field.type == FieldType::Bool || field.type == FieldType::Integer)
        q.bind(parameter.constData(), value.toInteger());
    else if (field.type == FieldType::Real)
        q.bind(parameter.constData(), value.toDouble());
    else
        q.bind(parameter.constData(), value.toString());
}

} // namespace

bool isMerged(const FieldDef &field)
{
    return field.type != FieldType::Ref || isOwner(field);
}

bool hasOwner(const EntityDef &def)
{
    return std::ranges::any_of(def.fields, isOwner);
}

const FieldDef *parentOf(const EntityDef &def)
{
    return &*std::ranges::find_if(def.fields, isLinked);
}

QJsonObject valuesOf(const MirrorRecord &record)
{
    const EntityDef &def = entityDef(record.entity);
    QJsonObject values;
    for (size_t i = 0; i < def.fields.size(); ++i) {
        const FieldDef &field = def.fields[i];
        if (!isMerged(field))
            continue;
        const QJsonValue value = jsonOf(record.values[i]);
        values.insert(QLatin1StringView(field.name), value.isNull() ? standardValue(def, field) : value);
    }
    return values;
}

QByteArray selectSql(const EntityDef &def)
{
    QByteArrayList columns
        = {"id", "gone_at IS NOT NULL", "content_hash", "coalesce(base_json, '{}')", ownWork(def)};
    for (const FieldDef &field : def.fields) {
        if (isMerged(field))
            columns.append(field.name);
    }
    return "SELECT " + columns.join(", ") + " FROM " + def.table
        + " WHERE source = :source AND remote_id = :remote";
}

QJsonObject readMine(Statement &q, const EntityDef &def, const QJsonObject &base)
{
    QJsonObject mine;
    for (const FieldDef &field : def.fields) {
        const QLatin1StringView name(field.name);
        if (!isMerged(field))
            continue;
        if (isNumber(field)) {
            std::optional<double> number;
            q >> number;
            mine.insert(name, number ? QJsonValue(*number) : QJsonValue());
            continue;
        }
        std::optional<QString> text;
        q >> text;
        // No owner of the user's own means that the CRM's stands.
        mine.insert(name, text ? QJsonValue(*text) : isOwner(field) ? base.value(name) : QJsonValue());
    }
    return mine;
}

QByteArray insertSql(const EntityDef &def)
{
    QByteArrayList columns = {"id", "source", "remote_id", "first_seen_at"};
    QByteArrayList values = {":id", ":source", ":remote", ":seen"};
    for (const auto &[column, expression] : remoteColumns(def)) {
        columns.append(column);
        values.append(expression);
    }
    if (def.entity == Entity::SuccessPlan) {
        columns << "created_at"
                << "updated_at";
        values << ":seen"
               << ":seen";
    } else {
        const QByteArray parent = parentOf(def)->name;
        columns << "position";
        values << "(SELECT coalesce(max(position), 0) + 1 FROM " + QByteArray(def.table)
                + " WHERE (source = :source AND " + parent + "_remote_id = :" + parent + ") OR " + parent
                + "_id = " + linkExpression(*parentOf(def)) + ")";
    }
    if (def.entity == Entity::Step) {
        columns << "progress";
        values << ":is_done * 100";
    }
    return "INSERT INTO " + QByteArray(def.table) + " (" + columns.join(", ") + ") VALUES ("
        + values.join(", ") + ")";
}

QByteArray updateSql(const EntityDef &def)
{
    QByteArrayList sets = {"gone_at = NULL"};
    for (const auto &[column, expression] : remoteColumns(def))
        sets.append(column + " = " + expression);
    if (def.entity == Entity::SuccessPlan)
        sets.append("updated_at = :seen");
    if (def.entity == Entity::Step)
        sets.append("progress = CASE WHEN :is_done = is_done THEN progress ELSE :is_done * 100 END");
    return "UPDATE " + QByteArray(def.table) + " SET " + sets.join(", ")
        + " WHERE source = :source AND remote_id = :remote";
}

void bind(Statement &q, const MirrorRecord &record, const QJsonObject &values)
{
    const EntityDef &def = entityDef(record.entity);
    q.bind(":remote", QString::fromUtf8(record.remoteId))
        .bind(":modified", record.modifiedAt)
        .bind(":hash", record.contentHash)
        .bind(":base", QString::fromUtf8(QJsonDocument(valuesOf(record)).toJson(QJsonDocument::Compact)));
    for (size_t i = 0; i < def.fields.size(); ++i) {
        const FieldDef &field = def.fields[i];
        bindJson(q, field,
            field.type == FieldType::Ref ? jsonOf(record.values[i])
                                         : values.value(QLatin1StringView(field.name)));
    }
}

} // namespace csm::planrows
