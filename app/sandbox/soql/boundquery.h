#pragma once

#include "app/sandbox/soql/projection.h"
#include "app/sandbox/soql/soqlfilter.h"

namespace csm::sandbox {

/// A query checked against the org, ready to run.
struct BoundQuery
{
    struct Order
    {
        FieldPath path = {};
        bool descending = false;
        bool nullsLast = false;
    };

    SObject object = SObject::Account;
    Projection projection = {};
    bool counts = false;
    std::optional<SoqlFilter> filter = {};
    QList<Order> order = {};
    std::optional<qint64> limit = {};
    qint64 offset = 0;
};

Outcome<BoundQuery> bindSoql(const Org &org, const SoqlQuery &query, int version, const SoqlMoment &moment);

/// The rows that a query finds, in its order. Without @p withDeleted neither deleted nor archived ones.
std::vector<quint32> runSoql(const Org &org, const BoundQuery &query, bool withDeleted);

} // namespace csm::sandbox
