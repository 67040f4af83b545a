#pragma once

#include "app/sandbox/apierror.h"

#include <QList>

namespace csm::sandbox {

struct SoqlToken
{
    enum class Kind {
        Name, ///< a keyword, a field, a path with dots, a date literal
        Text, ///< between quotes; text is without them, and unescaped but for \\ \% \_
        Number,
        Date,
        DateTime,
        Symbol,
        End,
    };

    Kind kind = Kind::End;
    QByteArray text = {};
    int at = 0; ///< offset in the query
};

Outcome<QList<SoqlToken>> tokenizeSoql(const QByteArray &soql);

/// An error at a place in the query, with the excerpt and the caret that Salesforce puts before its message.
ApiError soqlError(const QByteArray &soql, int at, const QByteArray &code, const QByteArray &message);

} // namespace csm::sandbox
