#include "app/sandbox/soql/soqlfilter.h"

#include "app/sandbox/soql/soqlliteral.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

constexpr Cell lowest = nullCell;
constexpr Cell highest = std::numeric_limits<Cell>::max();

bool isIdType(FieldType type)
{
    return type == FieldType::Id || type == FieldType::Reference;
}

} // namespace

bool isTextType(FieldType type)
{
    switch (type) {
    case FieldType::String:
    case FieldType::LongText:
    case FieldType::Picklist:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return true;
    default:
        return false;
    }
}

Outcome<SoqlFilter> SoqlFilter::bind(
    const PathScope &scope, const SoqlCondition &condition, const SoqlMoment &moment)
{
    SoqlFilter filter;
    filter.m_kind = condition.kind;
    for (const SoqlCondition &part : condition.parts) {
        const Outcome<SoqlFilter> bound = bind(scope, part, moment);
        if (const ApiError *error = refusal(bound))
            return *error;
        filter.m_parts.append(std::get<0>(bound));
    }
    if (condition.kind != Kind::Comparison)
        return filter;
    const Outcome<FieldPath> path = resolvePath(scope, condition.field);
    if (const ApiError *error = refusal(path))
        return *error;
    filter.m_path = std::get<0>(path);
    filter.m_op = condition.op;
    const LiteralReader literals(scope, filter.m_path, condition, moment);
    if (const std::optional<ApiError> error = literals.refuseOperator())
        return *error;
    for (const SoqlValue &literal : condition.values) {
        const Outcome<Value> value = literals.read(literal);
        if (const ApiError *error = refusal(value))
            return *error;
        filter.m_values.append(std::get<0>(value));
        const Value &last = filter.m_values.last();
        if (isIdType(filter.m_path.type) && last.low <= last.high) // an empty interval is nobody's id
            filter.m_records.insert(last.low);
    }
    if (condition.op == Operator::Like)
        filter.m_pattern.emplace(filter.m_values.first().text);
    return filter;
}

bool SoqlFilter::matches(const Org &org, RecordId record) const
{
    const auto fitsPart = [&](const SoqlFilter &part) { return part.matches(org, record); };
    switch (m_kind) {
    case Kind::And:
        return std::all_of(m_parts.begin(), m_parts.end(), fitsPart);
    case Kind::Or:
        return std::any_of(m_parts.begin(), m_parts.end(), fitsPart);
    case Kind::Not:
        return !m_parts.first().matches(org, record);
    case Kind::Comparison:
        break;
    }
    return fits(org, record);
}

bool SoqlFilter::fits(const Org &org, RecordId record) const
{
    if (m_op == Operator::In)
        return fitsAny(org, record);
    if (m_op == Operator::NotIn)
        return !fitsAny(org, record);
    const Value &value = m_values.first();
    const bool isEmpty = isNull(org, record);
    if (m_op == Operator::Equal || m_op == Operator::NotEqual) {
        const bool isEqual
            = isEmpty || value.isNull ? isEmpty && value.isNull : compare(org, record, value) == 0;
        return isEqual == (m_op == Operator::Equal);
    }
    if (isEmpty || value.isNull)
        return false;
    if (m_op == Operator::Like)
        return m_pattern->matches(readPathText(org, record, m_path));
    const int order = compare(org, record, value);
    switch (m_op) {
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

bool SoqlFilter::fitsAny(const Org &org, RecordId record) const
{
    if (isIdType(m_path.type))
        return m_records.contains(readPath(org, record, m_path));
    const bool isEmpty = isNull(org, record);
    return std::any_of(m_values.begin(), m_values.end(), [&](const Value &value) {
        return isEmpty || value.isNull ? isEmpty && value.isNull : compare(org, record, value) == 0;
    });
}

bool SoqlFilter::isNull(const Org &org, RecordId record) const
{
    return isText() ? readPathText(org, record, m_path).isEmpty() : readPath(org, record, m_path) == nullCell;
}

bool SoqlFilter::isText() const
{
    return isTextType(m_path.type);
}

int SoqlFilter::compare(const Org &org, RecordId record, const Value &value) const
{
    if (isText())
        return compareText(readPathText(org, record, m_path), value.text);
    const Cell cell = readPath(org, record, m_path);
    const bool isOrder = m_op != Operator::Equal && m_op != Operator::NotEqual;
    if (isOrder && isIdType(m_path.type) && !m_path.isOwn(IdColumn))
        return org.idText(RecordId::of(cell)).first(15).compare(value.text.first(15));
    if (isNumberType(m_path.type)) {
        const double number = numberOf(cell), other = numberOf(value.low);
        return number < other ? -1 : number > other ? 1 : 0;
    }
    return cell < value.low ? -1 : cell > value.high ? 1 : 0;
}

std::pair<Cell, Cell> SoqlFilter::bounds(int column) const
{
    std::pair<Cell, Cell> all{lowest, highest};
    if (m_kind == Kind::And) {
        for (const SoqlFilter &part : m_parts) {
            const auto [low, high] = part.bounds(column);
            all = {std::max(all.first, low), std::min(all.second, high)};
        }
        return all;
    }
    if (m_kind == Kind::Or) {
        std::pair<Cell, Cell> hull{highest, lowest};
        for (const SoqlFilter &part : m_parts) {
            const auto [low, high] = part.bounds(column);
            hull = {std::min(hull.first, low), std::max(hull.second, high)};
        }
        return hull;
    }
    if (m_kind == Kind::Not || !m_path.isOwn(column) || m_values.first().isNull)
        return all;
    const Value &value = m_values.first();
    switch (m_op) {
    case Operator::Equal:
        return {value.low, value.high};
    case Operator::Less:
        return {lowest, value.low - 1};
    case Operator::LessOrEqual:
        return {lowest, value.high};
    case Operator::Greater:
        return {value.high + 1, highest};
    case Operator::GreaterOrEqual:
        return {value.low, highest};
    default:
        return all;
    }
}

QList<std::pair<int, QList<Cell>>> SoqlFilter::keys() const
{
    QList<std::pair<int, QList<Cell>>> found;
    if (m_kind == Kind::And) {
        for (const SoqlFilter &part : m_parts)
            found += part.keys();
    }
    const bool isKey = m_kind == Kind::Comparison && (m_op == Operator::Equal || m_op == Operator::In)
        && isIdType(m_path.type) && m_path.hops.isEmpty();
    if (isKey)
        found.append({m_path.column, m_records.values()});
    return found;
}

} // namespace csm::sandbox
