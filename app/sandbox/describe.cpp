#include "app/sandbox/describe.h"

#include <QJsonArray>

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct TypeNames
{
    QLatin1StringView type = {};
    QLatin1StringView soapType = {};
};

TypeNames typeNames(FieldType type)
{
    switch (type) {
    case FieldType::Id:
        return {"id"_L1, "tns:ID"_L1};
    case FieldType::Reference:
        return {"reference"_L1, "tns:ID"_L1};
    case FieldType::LongText:
        return {"textarea"_L1, "xsd:string"_L1};
    case FieldType::Picklist:
        return {"picklist"_L1, "xsd:string"_L1};
    case FieldType::Boolean:
        return {"boolean"_L1, "xsd:boolean"_L1};
    case FieldType::Int:
        return {"int"_L1, "xsd:int"_L1};
    case FieldType::Double:
        return {"double"_L1, "xsd:double"_L1};
    case FieldType::Currency:
        return {"currency"_L1, "xsd:double"_L1};
    case FieldType::Percent:
        return {"percent"_L1, "xsd:double"_L1};
    case FieldType::Date:
        return {"date"_L1, "xsd:date"_L1};
    case FieldType::DateTime:
        return {"datetime"_L1, "xsd:dateTime"_L1};
    case FieldType::Email:
        return {"email"_L1, "xsd:string"_L1};
    case FieldType::Phone:
        return {"phone"_L1, "xsd:string"_L1};
    case FieldType::Url:
        return {"url"_L1, "xsd:string"_L1};
    case FieldType::String:
        break;
    }
    return {"string"_L1, "xsd:string"_L1};
}

void addNumbers(QJsonObject &json, const FieldDef &def)
{
    const bool isText = typeNames(def.type).soapType == "xsd:string"_L1 || def.type == FieldType::Reference
        || def.type == FieldType::Id;
    const bool isMoney = def.type == FieldType::Currency || def.type == FieldType::Double;
    json["length"_L1] = isText ? def.length : 0;
    json["byteLength"_L1] = isText ? def.length * 3 : 0;
    json["digits"_L1] = def.type == FieldType::Int ? 8 : 0;
    json["precision"_L1] = isMoney ? 18 : def.type == FieldType::Percent ? 3 : 0;
    json["scale"_L1] = def.type == FieldType::Double ? def.length : 0;
}

QJsonArray pickListValues(const FieldDef &def)
{
    QJsonArray values;
    if (def.type != FieldType::Picklist)
        return values;
    for (const QString &value : QString::fromLatin1(def.values).split(u'|'))
        values.append(QJsonObject{{"active"_L1, true}, {"defaultValue"_L1, false}, {"label"_L1, value},
            {"validFor"_L1, QJsonValue::Null}, {"value"_L1, value}});
    return values;
}

bool isNillable(const Field &field, const ObjectInfo &object)
{
    static const QList<QByteArray> filled{"Id", "CreatedDate", "CreatedById", "LastModifiedDate",
        "LastModifiedById", "SystemModstamp", "OwnerId", "Name", "LastName"};
    static const QList<QByteArray> filledHere{"User.Username", "User.Email", "User.TimeZoneSidKey",
        "User.LocaleSidKey", "Opportunity.StageName", "Opportunity.CloseDate", "Order.OrderNumber",
        "Order.Status", "Order.EffectiveDate", "Order.TotalAmount", "Case.CaseNumber", "Task.Status",
        "Task.Priority"};
    return field.def->type != FieldType::Boolean && !filled.contains(field.name)
        && !filledHere.contains(object.name + '.' + field.name);
}

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

} // namespace

QJsonObject Describe::all() const
{
    QJsonArray objects;
    for (int i = 0; i < sobjectCount; ++i) {
        if (m_schema.isVisible(SObject(i), m_version))
            objects.append(summary(SObject(i)));
    }
    return {{"encoding"_L1, "UTF-8"_L1}, {"maxBatchSize"_L1, 200}, {"sobjects"_L1, objects}};
}

QJsonObject Describe::summary(SObject object) const
{
    const ObjectInfo &info = m_schema.object(object);
    const QString url
        = u"/services/data/v%1.0/sobjects/%2"_s.arg(m_version).arg(QString::fromUtf8(info.name));
    return {
        {"name"_L1, QString::fromUtf8(info.name)},
        {"label"_L1, QString::fromUtf8(info.def->label)},
        {"labelPlural"_L1, QString::fromUtf8(info.def->plural)},
        {"keyPrefix"_L1, QString::fromUtf8(info.def->keyPrefix)},
        {"custom"_L1, info.isCustom()},
        {"customSetting"_L1, false},
        {"deprecatedAndHidden"_L1, false},
        {"queryable"_L1, true},
        {"retrieveable"_L1, true},
        {"replicateable"_L1, true},
        {"searchable"_L1, false},
        {"createable"_L1, false}, // this CRM takes edits from its practice controls only
        {"updateable"_L1, false},
        {"deletable"_L1, false},
        {"undeletable"_L1, false},
        {"mergeable"_L1, false},
        {"triggerable"_L1, false},
        {"urls"_L1,
            QJsonObject{{"sobject"_L1, url}, {"describe"_L1, QString(url + "/describe"_L1)},
                {"rowTemplate"_L1, QString(url + "/{ID}"_L1)}}},
    };
}

QJsonObject Describe::object(SObject object) const
{
    QJsonObject json = summary(object);
    QJsonArray fields;
    for (const Field &one : m_schema.object(object).fields) {
        if (!one.hidden)
            fields.append(field(one, m_schema.object(object)));
    }
    json["fields"_L1] = fields;
    json["childRelationships"_L1] = children(object);
    json["recordTypeInfos"_L1] = QJsonArray();
    json["supportedScopes"_L1] = QJsonArray();
    return json;
}

QJsonObject Describe::field(const Field &field, const ObjectInfo &object) const
{
    const FieldDef &def = *field.def;
    const TypeNames type = typeNames(def.type);
    QJsonArray targets;
    for (const SObject target : field.targets) {
        if (m_schema.isVisible(target, m_version))
            targets.append(QString::fromUtf8(m_schema.object(target).name));
    }
    QJsonObject json{
        {"name"_L1, QString::fromUtf8(field.name)},
        {"label"_L1, QString::fromUtf8(def.label)},
        {"type"_L1, type.type},
        {"soapType"_L1, type.soapType},
        {"nillable"_L1, isNillable(field, object)},
        {"filterable"_L1, !field.isLong()},
        {"sortable"_L1, !field.isLong()},
        {"groupable"_L1, false}, // no GROUP BY here
        {"custom"_L1, field.isCustom()},
        {"externalId"_L1, false},
        {"idLookup"_L1, def.type == FieldType::Id},
        {"unique"_L1, false},
        {"nameField"_L1, field.name == object.def->nameField},
        {"calculated"_L1, false},
        {"createable"_L1, false},
        {"updateable"_L1, false},
        {"polymorphicForeignKey"_L1, field.isShared()},
        {"referenceTo"_L1, targets},
        {"relationshipName"_L1, textOrNull(field.relationship)},
        {"picklistValues"_L1, pickListValues(def)},
        {"restrictedPicklist"_L1, false},
        {"extraTypeInfo"_L1, field.isLong() ? QJsonValue("plaintextarea"_L1) : QJsonValue()},
        {"inlineHelpText"_L1, QJsonValue::Null},
        {"defaultValue"_L1, QJsonValue::Null},
    };
    addNumbers(json, def);
    return json;
}

QJsonArray Describe::children(SObject object) const
{
    QJsonArray children;
    for (int i = 0; i < sobjectCount; ++i) {
        if (!m_schema.isVisible(SObject(i), m_version))
            continue;
        for (const Field &one : m_schema.object(SObject(i)).fields) {
            if (!one.hidden && one.targets.contains(object))
                children.append(
                    QJsonObject{{"childSObject"_L1, QString::fromUtf8(m_schema.object(SObject(i)).name)},
                        {"field"_L1, QString::fromUtf8(one.name)}, {"relationshipName"_L1, QJsonValue::Null},
                        {"cascadeDelete"_L1, false}, {"deprecatedAndHidden"_L1, false}});
        }
    }
    return children;
}

} // namespace csm::sandbox
