#pragma once

#include "app/sandbox/org/orgschema.h"

#include <QJsonObject>

namespace csm::sandbox {

/// What the org says about itself: its objects and their fields, as an API of that version shows them.
class Describe
{
public:
    Describe(const OrgSchema &schema, int version)
        : m_schema(schema)
        , m_version(version)
    {
    }

    QJsonObject all() const; ///< /sobjects
    QJsonObject summary(SObject object) const; ///< one element of it
    QJsonObject object(SObject object) const; ///< /sobjects/X/describe

private:
    QJsonObject field(const Field &field, const ObjectInfo &object) const;
    QJsonArray children(SObject object) const;

    const OrgSchema &m_schema;
    int m_version;
};

} // namespace csm::sandbox
