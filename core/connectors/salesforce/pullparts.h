#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/salesforce/pullcheckpoint.h"

namespace csm {

/// Part of a pass: rows below some keys, all of them or only those that changed. Read slice by slice.
struct PullPart
{
    QString path = {}; ///< empty: every row of the object, in one slice
    bool isWhole = true;
    QByteArrayList keys = {}; ///< sorted

    /// The keys behind @p lastKey that fit into one query, up to @p end if that is given; of the unfiltered
    /// part a stand-in.
    QByteArrayList sliceAfter(const QByteArray &lastKey, const QByteArray &end = {}) const;
};

/// What a pass from @p at on reads. The same for a pass that goes on later, as long as the plan has its
/// identity.
std::vector<PullPart> partsOf(const PullPlan &plan, const PullCheckpoint &at);

/// The rows of @p slice behind the row at which @p at stands.
QString soqlOf(
    const PullPlan &plan, const PullPart &part, const QByteArrayList &slice, const PullCheckpoint &at);

} // namespace csm
