#pragma once

#include "core/connectors/connector.h"
#include "core/mapping/mapping.h"

namespace csm {

/// What of one object's rules can be done in one org: fields found, ids known, nothing left to look up by
/// name. Points into the Mapping it came of.
struct ObjectReading
{
    struct Field
    {
        size_t at = 0; ///< in EntityDef::fields
        const FieldDef *def = nullptr;
        const FieldRule *rule = nullptr;
        std::vector<int> sources = {}; ///< indices into ObjectReading::fields
        std::optional<QByteArrayList> prefixes = {}; ///< if given, the value begins with one of them
    };

    struct Condition
    {
        int slot = -1;
        const csm::Condition *rule = nullptr;
        QByteArray refersPrefix = {}; ///< empty: that object is not there, or is not asked for
        QByteArray notRefersPrefix = {};
    };

    struct Section
    {
        Entity entity = Entity::Account;
        std::vector<Condition> when = {};
        std::vector<Field> fields = {};
        std::vector<std::pair<QByteArray, int>> extra = {};
    };

    QString object = {};
    bool isAbsent = false; ///< the org does not have it, or not what reading it needs
    QStringList missing = {}; ///< fields that the mapping names and the org does not have
    QByteArrayList fields = {}; ///< what is asked for, in this order
    std::vector<FilterRule> filters = {};
    std::vector<Section> sections = {};
    int id = -1;
    int modified = -1;
    int deleted = -1;
    int merged = -1;
    int currencySlot = -1;
    QByteArray currency = {}; ///< of records that name none
    QByteArrayList labels = {}; ///< fields that name a record, the best first
    QByteArray identity = {}; ///< changes whenever the same record could give other values

    QList<Entity> entities() const;
};

using RemoteSchema = QHash<QString, RemoteObject>; ///< by name of the object

ObjectReading resolve(
    const Mapping &mapping, const ObjectRule &rule, const RemoteSchema &schema, const QString &orgCurrency);

/// Every object of the CRM that @p mapping names.
QStringList objectsOf(const Mapping &mapping);

} // namespace csm
