#pragma once

#include "app/sandbox/org/sobject.h"

#include <span>

namespace csm::sandbox {

enum class FieldType : quint8 {
    Id,
    Reference,
    String,
    LongText, ///< cannot be filtered or sorted; two of them in a SELECT cap the page at 200
    Picklist,
    Boolean,
    Int,
    Double,
    Currency,
    Percent,
    Date,
    DateTime,
    Email,
    Phone,
    Url,
};

/// A field as describe shows it. A name that ends in __c is custom.
struct FieldDef
{
    const char *name = nullptr;
    const char *label = nullptr;
    FieldType type = FieldType::String;
    int length = 0; ///< characters; decimals for Double
    const char *referenceTo = ""; ///< names of objects, separated by |
    const char *relationship = "";
    const char *values = ""; ///< of a picklist, separated by |
    bool isShared = false; ///< Salesforce lets it refer to other objects, too, that are not here
};

struct ObjectDef
{
    const char *name = nullptr;
    const char *label = nullptr;
    const char *plural = nullptr;
    const char *keyPrefix = nullptr;
    std::span<const FieldDef> fields = {};
    const char *nameField = "Name"; ///< what a record is called by; empty: it has no name
    int sinceVersion = 50; ///< of the API
    bool isDeletable = true; ///< otherwise it has no IsDeleted
};

/// The seven fields that every object starts with, in the order of SystemColumn.
std::span<const FieldDef> systemFields();

/// Every object of the org, in the order of SObject.
std::span<const ObjectDef> objectTable();

} // namespace csm::sandbox
