#pragma once

#include "core/domain/entity.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace csm {

/// How one field of ours comes about.
struct FieldRule
{
    enum class Convert { None, SecondsToMinutes };

    QByteArrayList from = {}; ///< the CRM's fields; the first that has a value counts. Empty: not mapped
    QByteArrayList prefixes = {}; ///< of ids; values that begin otherwise do not count
    QString refers = {}; ///< only ids of that object of the CRM
    std::optional<QByteArray> constant = {};
    std::optional<QHash<QByteArray, QByteArray>> words = {}; ///< the CRM's word → ours; "*" for all others
    Convert convert = Convert::None;
    bool isOptional = false;
};

/// What a record must be like for a section to take it.
struct Condition
{
    QByteArray field = {};
    QByteArrayList in = {};
    QByteArrayList notIn = {};
    QByteArrayList prefixes = {};
    QString refers = {};
    QString notRefers = {};
};

/// One section of a mapping file: which records of an object become which entity, and how.
struct SectionRule
{
    QString name = {};
    Entity entity = Entity::Account;
    std::vector<Condition> when = {};
    std::vector<FieldRule> fields = {}; ///< as EntityDef::fields
    QByteArrayList extra = {};
};

struct FilterRule
{
    QString path = {};
    Entity refersTo = Entity::Account;
};

/// An object of the CRM, read once for all the entities that come of it.
struct ObjectRule
{
    QString object = {};
    std::vector<FilterRule> filters = {};
    std::vector<SectionRule> sections = {}; ///< those with more conditions come first
    QByteArray fingerprint = {}; ///< changes whenever a rule of the object does
};

/// A mapping file and what was laid over it.
struct Mapping
{
    QString system = {};
    QByteArray id = {};
    QByteArray modified = {};
    QByteArray deleted = {};
    QByteArray merged = {};
    QByteArray currencyField = {};
    QString currency = {}; ///< of records that name none; empty: the org's
    std::vector<ObjectRule> objects = {}; ///< in the order in which they are read
};

} // namespace csm
