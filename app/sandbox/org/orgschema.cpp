#include "app/sandbox/org/orgschema.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

QList<SObject> targetsOf(const FieldDef &def)
{
    QList<SObject> targets;
    if (def.type != FieldType::Reference)
        return targets;
    const std::span<const ObjectDef> table = objectTable();
    for (const QByteArray &name : QByteArray(def.referenceTo).split('|')) {
        for (size_t i = 0; i < table.size(); ++i) {
            if (name == table[i].name)
                targets.append(SObject(i));
        }
    }
    return targets;
}

void addField(ObjectInfo &object, const FieldDef &def)
{
    const Field field{&def, def.name, targetsOf(def), def.relationship};
    object.columns.insert(field.name.toLower(), int(object.fields.size()));
    if (!field.relationship.isEmpty())
        object.relationships.insert(field.relationship.toLower(), int(object.fields.size()));
    object.fields.append(field);
}

} // namespace

std::optional<int> ObjectInfo::column(QByteArrayView fieldName) const
{
    const auto found = columns.constFind(fieldName.toByteArray().toLower());
    if (found == columns.constEnd() || fields[*found].hidden)
        return std::nullopt;
    return *found;
}

std::optional<int> ObjectInfo::relationship(QByteArrayView relationName) const
{
    const auto found = relationships.constFind(relationName.toByteArray().toLower());
    if (found == relationships.constEnd() || fields[*found].hidden)
        return std::nullopt;
    return *found;
}

OrgSchema::OrgSchema()
{
    for (const ObjectDef &def : objectTable()) {
        ObjectInfo object{&def, def.name};
        for (const FieldDef &field : systemFields())
            addField(object, field);
        for (const FieldDef &field : def.fields)
            addField(object, field);
        object.fields[IsDeletedColumn].hidden = !def.isDeletable;
        m_objects.append(object);
    }
}

std::optional<SObject> OrgSchema::find(QByteArrayView name, int version) const
{
    for (int i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].name.compare(name, Qt::CaseInsensitive) == 0 && isVisible(SObject(i), version))
            return SObject(i);
    }
    return std::nullopt;
}

bool OrgSchema::isVisible(SObject object, int version) const
{
    const ObjectInfo &info = m_objects[int(object)];
    return !info.hidden && info.def->sinceVersion <= version;
}

void OrgSchema::hide(SObject object)
{
    m_objects[int(object)].hidden = true;
    const auto isHidden = [this](SObject target) { return m_objects[int(target)].hidden; };
    for (ObjectInfo &info : m_objects) {
        for (Field &field : info.fields) {
            if (field.targets.contains(object)
                && std::all_of(field.targets.begin(), field.targets.end(), isHidden))
                field.hidden = true;
        }
    }
}

int OrgSchema::column(SObject object, QByteArrayView fieldName) const
{
    const ObjectInfo &info = m_objects[int(object)];
    for (int i = 0; i < info.fields.size(); ++i) {
        if (info.fields[i].name == fieldName)
            return i;
    }
    Q_ASSERT_X(false, "OrgSchema::column", fieldName.toByteArray().constData());
    return -1;
}

} // namespace csm::sandbox
