#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <vector>

namespace csm {

/// A JSON object cut open: the elements of one array member, and the other members, all as their bytes.
struct SplitPage
{
    struct Member
    {
        QByteArrayView name = {};
        QByteArrayView value = {};
    };

    std::vector<QByteArrayView> records = {};
    std::vector<Member> members = {};

    QByteArrayView member(QByteArrayView name) const; ///< empty if there is none
};

/// Looks at brackets and quotes only, so that what is wrong inside one record costs only that record.
/// CutPage if @p page ends before its end, BadData if it is no object. The views point into @p page.
Result<SplitPage> splitPage(QByteArrayView page, QByteArrayView arrayName);

/// The text of @p field of a JSON object, as its bytes between the quotes; empty when it is not there or no
/// text. Reads also what is no valid JSON elsewhere.
QByteArrayView rawText(QByteArrayView record, QByteArrayView field);

} // namespace csm
