#pragma once

#include "app/sandbox/soql/soqlfilter.h"

namespace csm::sandbox {

/// Reads the literals of one comparison for the field they are compared with, or refuses them as Salesforce
/// does.
class LiteralReader
{
public:
    LiteralReader(const PathScope &scope, const FieldPath &path, const SoqlCondition &condition,
        const SoqlMoment &moment);

    std::optional<ApiError> refuseOperator() const;
    Outcome<SoqlFilter::Value> read(const SoqlValue &literal) const;

private:
    using Value = SoqlFilter::Value;

    Outcome<Value> readBoolean(const SoqlValue &literal) const;
    Outcome<Value> readNumber(const SoqlValue &literal) const;
    Outcome<Value> readText(const SoqlValue &literal) const;
    Outcome<Value> readId(const SoqlValue &literal) const;
    Outcome<Value> readDate(const SoqlValue &literal) const;
    Outcome<Value> readDateTime(const SoqlValue &literal) const;
    Value placeOfId(const QByteArray &id) const;
    std::optional<std::pair<int, int>> relativeDays(const SoqlValue &literal) const;
    ApiError wrongType(const QByteArray &type, bool isQuoted = false) const;
    ApiError error(const QByteArray &code, const QByteArray &message) const;

    const PathScope &m_scope;
    const FieldPath &m_path;
    const SoqlCondition &m_condition;
    const SoqlMoment &m_moment;
};

bool isNumberType(FieldType type);

} // namespace csm::sandbox
