#include "app/sandbox/soql/fieldpath.h"

namespace csm::sandbox {

namespace {

constexpr int longestPath = 5; // references

ApiError noSuchColumn(
    const PathScope &scope, const SoqlToken &token, QByteArrayView name, QByteArrayView entity)
{
    return soqlError(scope.soql, token.at, "INVALID_FIELD",
        "No such column '" + name.toByteArray() + "' on entity '" + entity.toByteArray()
            + "'. If you are attempting to use a custom field, be sure to append the '__c' after the custom "
              "field name. Please reference your WSDL or the describe call for the appropriate names.");
}

ApiError noSuchRelation(const PathScope &scope, const SoqlToken &token, const QByteArray &name)
{
    return soqlError(scope.soql, token.at, "INVALID_FIELD",
        "Didn't understand relationship '" + name
            + "' in field path. If you are attempting to use a custom relationship, be sure to append the "
              "'__r' after the custom relationship name. Please reference your WSDL or the describe call for "
              "the appropriate names.");
}

Outcome<FieldPath> resolveShared(
    const PathScope &scope, const SoqlToken &token, FieldPath path, const QByteArray &name)
{
    path.name = name;
    if (name.compare("Id", Qt::CaseInsensitive) == 0) {
        path.name = "Id";
        path.type = FieldType::Id;
    } else if (name.compare("Name", Qt::CaseInsensitive) == 0) {
        path.name = "Name";
        path.leaf = FieldPath::Leaf::Name;
    } else if (name.compare("Type", Qt::CaseInsensitive) == 0) {
        path.name = "Type";
        path.leaf = FieldPath::Leaf::Type;
    } else {
        return noSuchColumn(scope, token, name, "Name");
    }
    return path;
}

} // namespace

Outcome<FieldPath> resolvePath(const PathScope &scope, const SoqlToken &token)
{
    QList<QByteArray> names = token.text.split('.');
    const OrgSchema &schema = scope.org.schema();
    SObject object = scope.object;
    FieldPath path;
    path.version = scope.version;
    if (names.size() > 1 && names.first().compare(schema.object(object).name, Qt::CaseInsensitive) == 0
        && !schema.object(object).relationship(names.first()))
        names.removeFirst(); // Account.Name FROM Account
    if (names.size() > longestPath + 1)
        return noSuchRelation(scope, token, names[longestPath]);
    while (names.size() > 1) {
        const QByteArray name = names.takeFirst();
        const std::optional<int> column = schema.object(object).relationship(name);
        if (!column)
            return noSuchRelation(scope, token, name);
        const Field &reference = schema.object(object).fields[*column];
        path.hops.append(*column);
        path.relations.append(reference.relationship);
        if (reference.isShared()) {
            const Outcome<FieldPath> common = names.size() == 1
                ? resolveShared(scope, token, path, names.first())
                : noSuchRelation(scope, token, names.first());
            if (!refusal(common) || reference.targets.size() > 1)
                return common;
        }
        object = reference.targets.first();
        if (!schema.isVisible(object, scope.version))
            return noSuchRelation(scope, token, name);
    }
    const ObjectInfo &info = schema.object(object);
    const std::optional<int> column = info.column(names.first());
    if (!column)
        return noSuchColumn(scope, token, names.first(), info.name);
    path.column = *column;
    path.type = info.fields[*column].def->type;
    path.name = info.fields[*column].name;
    return path;
}

std::optional<RecordId> followReference(const Org &org, RecordId record, int column, int version)
{
    const Cell next = org.at(record, column);
    if (next == nullCell || !org.schema().isVisible(RecordId::of(next).object, version))
        return std::nullopt;
    return RecordId::of(next);
}

std::optional<RecordId> followPath(const Org &org, RecordId record, const FieldPath &path)
{
    std::optional<RecordId> end = record;
    for (qsizetype i = 0; end && i < path.hops.size(); ++i)
        end = followReference(org, *end, path.hops[i], path.version);
    return end;
}

Cell readPath(const Org &org, RecordId record, const FieldPath &path)
{
    const std::optional<RecordId> end = followPath(org, record, path);
    return end ? org.at(*end, path.column) : nullCell;
}

QByteArray readPathText(const Org &org, RecordId record, const FieldPath &path)
{
    const std::optional<RecordId> end = followPath(org, record, path);
    if (!end)
        return {};
    const ObjectInfo &info = org.schema().object(end->object);
    if (path.leaf == FieldPath::Leaf::Type)
        return info.name;
    const std::optional<int> column
        = path.leaf == FieldPath::Leaf::Name ? info.nameColumn() : std::optional(path.column);
    const Cell cell = column ? org.at(*end, *column) : nullCell;
    return cell == nullCell ? QByteArray() : org.texts().text(cell);
}

} // namespace csm::sandbox
