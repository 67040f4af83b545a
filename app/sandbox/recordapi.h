#pragma once

#include "app/sandbox/apirequest.h"
#include "app/sandbox/soql/projection.h"

namespace csm::sandbox {

/// Reads records by their ids.
class RecordApi
{
public:
    RecordApi(const Org &org, int version)
        : m_org(org)
        , m_version(version)
    {
    }

    /// /sobjects/X/ID[?fields=A,B]
    Outcome<QByteArray> one(const ApiRequest &request, SObject object, const QByteArray &id) const;

    /// POST /composite/sobjects/X with {"ids": […], "fields": […]}: in that order, null where there is none.
    Outcome<QByteArray> many(const ApiRequest &request, SObject object) const;

private:
    Outcome<Projection> fields(SObject object, QList<QByteArray> names) const;

    const Org &m_org;
    int m_version;
};

} // namespace csm::sandbox
