#pragma once

#include "app/sandbox/soql/soqltoken.h"

#include <optional>

namespace csm::sandbox {

/// A literal of a condition; a date literal such as LAST_N_DAYS:30 is a Name with its number.
struct SoqlValue
{
    SoqlToken token = {};
    int days = 0; ///< the n of LAST_N_DAYS:n

    bool isName(QByteArrayView name) const
    {
        return token.kind == SoqlToken::Kind::Name && token.text.compare(name, Qt::CaseInsensitive) == 0;
    }
    bool isNull() const { return isName("null"); }
};

struct SoqlCondition
{
    enum class Kind { And, Or, Not, Comparison };
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Like, In, NotIn };

    Kind kind = Kind::Comparison;
    QList<SoqlCondition> parts = {}; ///< of And, Or; the one of Not
    SoqlToken field = {};
    Operator op = Operator::Equal;
    QList<SoqlValue> values = {};
};

struct SoqlOrder
{
    SoqlToken field = {};
    bool descending = false;
    bool nullsLast = false;
};

/// What a query says, before anybody looked whether those fields exist.
struct SoqlQuery
{
    QByteArray text = {};
    QList<SoqlToken> fields = {};
    bool counts = false; ///< SELECT COUNT()
    SoqlToken object = {};
    std::optional<SoqlCondition> where = {};
    QList<SoqlOrder> order = {};
    std::optional<qint64> limit = {};
    qint64 offset = 0;
};

Outcome<SoqlQuery> parseSoql(const QByteArray &soql);

} // namespace csm::sandbox
