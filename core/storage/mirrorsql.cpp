#include "core/storage/mirrorsql.h"

#include <QByteArrayList>

#include <array>

namespace csm {

namespace {

bool isReferredTo(Entity entity)
{
    return std::ranges::any_of(allEntities(), [entity](const EntityDef &def) {
        return std::ranges::any_of(def.fields, [entity](const FieldDef &field) {
            return field.type == FieldType::Ref && field.refers == entity;
        });
    });
}

MirrorSql makeSql(const EntityDef &def)
{
    MirrorSql sql;
    QByteArrayList columns = {"id", "source", "remote_id", "modified_at", "first_seen_at", "content_hash",
        "extra_json", "currency"};
    for (size_t i = 0; i < def.fields.size(); ++i) {
        const FieldDef &field = def.fields[i];
        const QByteArray name = field.name;
        const bool isReference = field.type == FieldType::Ref;
        columns.append(isReference               ? name + "_remote_id"
                : field.type == FieldType::Money ? name + "_minor"
                                                 : name);
        if (!isReference)
            continue;
        if (&field == accountReference(def))
            sql.account = int(sql.references.size());
        sql.references.push_back(i);
    }
    for (const size_t reference : sql.references)
        columns.append(QByteArray(def.fields[reference].name) + "_id");

    QByteArrayList values;
    QByteArrayList updates = {"gone_at = NULL", "gone_reason = NULL", "merged_into = NULL"};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QByteArray placeholder = '?' + QByteArray::number(i + 1);
        values.append(placeholder);
        if (i == 3 || i > 4)
            updates.append(columns.at(i) + " = " + placeholder);
    }
    const QByteArray table = def.table;
    sql.find = "SELECT id, content_hash, gone_at IS NOT NULL FROM " + table
        + " WHERE source = ?1 AND remote_id = ?2";
    sql.insert = "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + values.join(", ") + ")";
    sql.update = "UPDATE " + table + " SET " + updates.join(", ") + " WHERE id = ?1";
    sql.isSearchable = isSearchable(def.entity);
    sql.isReferredTo = isReferredTo(def.entity);
    return sql;
}

} // namespace

const MirrorSql &mirrorSql(Entity entity)
{
    static const std::vector<MirrorSql> all = [] {
        std::vector<MirrorSql> made;
        for (const EntityDef &def : allEntities())
            made.push_back(def.local ? MirrorSql() : makeSql(def));
        return made;
    }();
    return all[size_t(entity)];
}

const FieldDef *accountReference(const EntityDef &def)
{
    const auto found = std::ranges::find_if(def.fields, [](const FieldDef &field) {
        return field.type == FieldType::Ref && qstrcmp(field.name, "account") == 0;
    });
    return found == def.fields.end() ? nullptr : &*found;
}

bool hasLocalId(const EntityDef &def, const FieldDef &field)
{
    // What the user owns shows people by name and needs no local id of them.
    const bool isPerson = field.refers == Entity::User || field.refers == Entity::Contact;
    return field.type == FieldType::Ref && !(def.local && isPerson);
}

bool isSearchable(Entity entity)
{
    return entity == Entity::Account || entity == Entity::Contact || entity == Entity::Case
        || entity == Entity::Interaction;
}

} // namespace csm
