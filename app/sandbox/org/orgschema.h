#pragma once

#include "app/sandbox/org/schematables.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace csm::sandbox {

/// Columns that every table starts with.
enum SystemColumn : int {
    IdColumn,
    IsDeletedColumn,
    CreatedDateColumn,
    CreatedByColumn,
    LastModifiedDateColumn,
    LastModifiedByColumn,
    SystemModstampColumn,
};

/// A field of an object in this org.
struct Field
{
    const FieldDef *def = nullptr;
    QByteArray name = {};
    QList<SObject> targets = {}; ///< of a reference
    QByteArray relationship = {};
    bool hidden = false;

    bool isCustom() const { return name.endsWith("__c"); }
    /// Only what all objects have in common is sure to be there: Id, Name, Type.
    bool isShared() const { return targets.size() > 1 || def->isShared; }
    bool isLong() const { return def->type == FieldType::LongText; }
};

/// An object of this org. Names are found caselessly, as Salesforce does.
struct ObjectInfo
{
    const ObjectDef *def = nullptr;
    QByteArray name = {};
    QList<Field> fields = {}; ///< a field's place is its column
    QHash<QByteArray, int> columns = {}; ///< by lower-case name, the hidden ones too
    QHash<QByteArray, int> relationships = {}; ///< lower-case name → the reference's column
    bool hidden = false;

    bool isCustom() const { return name.endsWith("__c"); }
    std::optional<int> column(QByteArrayView fieldName) const; ///< none where hidden
    std::optional<int> relationship(QByteArrayView relationName) const;
    std::optional<int> nameColumn() const { return column(def->nameField); }
};

/// Which objects and fields this org has. Hiding some plays an org that never had them.
class OrgSchema
{
public:
    OrgSchema();

    const ObjectInfo &object(SObject object) const { return m_objects[int(object)]; }

    /// The object of that name, where an API of @p version shows it.
    std::optional<SObject> find(QByteArrayView name, int version = 999) const;
    bool isVisible(SObject object, int version) const;

    void hide(SObject object); ///< and the references to nothing else
    void hide(SObject object, int column) { m_objects[int(object)].fields[column].hidden = true; }

    /// The column of a field that exists; for code that knows the table.
    int column(SObject object, QByteArrayView fieldName) const;

private:
    QList<ObjectInfo> m_objects;
};

} // namespace csm::sandbox
