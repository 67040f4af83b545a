#pragma once

#include "app/sandbox/org/org.h"
#include "app/sandbox/soql/soqlquery.h"

namespace csm::sandbox {

/// A field of a record or, over references, of its parents: Name, Account.Owner.Name, What.Type.
struct FieldPath
{
    /// A reference to several objects ends at what they have in common.
    enum class Leaf { Column, Name, Type };

    QList<int> hops = {}; ///< columns of references, outermost first
    QList<QByteArray> relations = {}; ///< their canonical names
    Leaf leaf = Leaf::Column;
    int column = IdColumn;
    FieldType type = FieldType::String;
    QByteArray name = {}; ///< of the field, canonical
    int version = 50; ///< of the API it is read through

    QByteArray fullName() const { return (relations + QList<QByteArray>{name}).join('.'); }
    bool isOwn(int ownColumn) const { return hops.isEmpty() && leaf == Leaf::Column && column == ownColumn; }
};

/// Where a path may start, and how its errors are worded.
struct PathScope
{
    const Org &org;
    SObject object = SObject::Account;
    int version = 50;
    QByteArray soql = {};
};

Outcome<FieldPath> resolvePath(const PathScope &scope, const SoqlToken &token);

/// The record that a reference names; none where it is empty, or where that API does not show such records.
std::optional<RecordId> followReference(const Org &org, RecordId record, int column, int version);

/// The record that a path's hops lead to; none where one of them leads nowhere.
std::optional<RecordId> followPath(const Org &org, RecordId record, const FieldPath &path);

/// The value at the end of a path, null where it leads nowhere. Leaf::Column only.
Cell readPath(const Org &org, RecordId record, const FieldPath &path);

/// The text at the end of a path of a text type, any leaf; a null array where there is none.
QByteArray readPathText(const Org &org, RecordId record, const FieldPath &path);

} // namespace csm::sandbox
