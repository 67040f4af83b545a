#include "app/sandbox/soql/soqlliteral.h"

#include "app/sandbox/org/idtext.h"

namespace csm::sandbox {

namespace {

using Operator = SoqlCondition::Operator;
using Token = SoqlToken::Kind;

QByteArray soqlTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Id:
    case FieldType::Reference:
        return "id";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Int:
        return "int";
    case FieldType::Double:
        return "double";
    case FieldType::Currency:
        return "currency";
    case FieldType::Percent:
        return "percent";
    case FieldType::Date:
        return "date";
    case FieldType::DateTime:
        return "dateTime";
    default:
        return "string";
    }
}

} // namespace

bool isNumberType(FieldType type)
{
    return type == FieldType::Int || type == FieldType::Double || type == FieldType::Currency
        || type == FieldType::Percent;
}

LiteralReader::LiteralReader(
    const PathScope &scope, const FieldPath &path, const SoqlCondition &condition, const SoqlMoment &moment)
    : m_scope(scope)
    , m_path(path)
    , m_condition(condition)
    , m_moment(moment)
{
}

std::optional<ApiError> LiteralReader::refuseOperator() const
{
    if (m_path.type == FieldType::LongText)
        return error("INVALID_FIELD", "field '" + m_path.name + "' can not be filtered in a query call");
    const Operator op = m_condition.op;
    const bool isOrder = op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
        || op == Operator::GreaterOrEqual;
    if ((op == Operator::Like && !isTextType(m_path.type)) || (isOrder && m_path.type == FieldType::Boolean))
        return error(
            "INVALID_QUERY_FILTER_OPERATOR", "invalid operator on " + soqlTypeName(m_path.type) + " field");
    return std::nullopt;
}

Outcome<SoqlFilter::Value> LiteralReader::read(const SoqlValue &literal) const
{
    if (literal.isNull())
        return Value{true};
    if (isNumberType(m_path.type))
        return readNumber(literal);
    if (isTextType(m_path.type))
        return readText(literal);
    switch (m_path.type) {
    case FieldType::Boolean:
        return readBoolean(literal);
    case FieldType::Date:
        return readDate(literal);
    case FieldType::DateTime:
        return readDateTime(literal);
    default:
        return readId(literal);
    }
}

Outcome<SoqlFilter::Value> LiteralReader::readBoolean(const SoqlValue &literal) const
{
    const bool isTrue = literal.isName("true");
    if (!isTrue && !literal.isName("false"))
        return wrongType("boolean");
    return Value{false, isTrue, isTrue};
}

Outcome<SoqlFilter::Value> LiteralReader::readNumber(const SoqlValue &literal) const
{
    if (literal.token.kind != Token::Number)
        return wrongType(soqlTypeName(m_path.type));
    const Cell cell = numberCell(literal.token.text.toDouble());
    return Value{false, cell, cell};
}

Outcome<SoqlFilter::Value> LiteralReader::readText(const SoqlValue &literal) const
{
    if (literal.token.kind != Token::Text)
        return wrongType("string", true);
    const QByteArray &text = literal.token.text;
    return Value{text.isEmpty(), 0, 0, m_condition.op == Operator::Like ? text : withoutLikeEscapes(text)};
}

Outcome<SoqlFilter::Value> LiteralReader::readId(const SoqlValue &literal) const
{
    if (literal.token.kind != Token::Text)
        return wrongType("string", true);
    const QByteArray &id = literal.token.text;
    if (id.isEmpty())
        return Value{true};
    if (!isIdText(id))
        return error("INVALID_QUERY_FILTER_OPERATOR", "invalid ID field: " + id);
    return placeOfId(id);
}

/// Ids are ordered as rows are, so an id of this object that does not exist still has a place between two
/// rows.
SoqlFilter::Value LiteralReader::placeOfId(const QByteArray &id) const
{
    if (const std::optional<RecordId> record = m_scope.org.find(id))
        return {false, record->cell(), record->cell(), id};
    if (!m_path.isOwn(IdColumn))
        return {false, -1, -1, id};
    quint32 low = 0, high = m_scope.org.table(m_scope.object).rows();
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (m_scope.org.idText({m_scope.object, middle}).first(15) < id.first(15))
            low = middle + 1;
        else
            high = middle;
    }
    const Cell place = RecordId{m_scope.object, low}.cell();
    return {false, place, place - 1, id};
}

Outcome<SoqlFilter::Value> LiteralReader::readDate(const SoqlValue &literal) const
{
    if (const auto days = relativeDays(literal)) {
        const qint64 today = m_moment.today.toJulianDay();
        return Value{false, today + days->first, today + days->second};
    }
    if (literal.token.kind != Token::Date)
        return wrongType("date");
    const QDate date = QDate::fromString(QString::fromUtf8(literal.token.text), Qt::ISODate);
    if (!date.isValid())
        return error("MALFORMED_QUERY", "Invalid date: " + literal.token.text);
    return Value{false, date.toJulianDay(), date.toJulianDay()};
}

Outcome<SoqlFilter::Value> LiteralReader::readDateTime(const SoqlValue &literal) const
{
    if (const auto days = relativeDays(literal)) {
        const QDateTime from = m_moment.startOfToday.addDays(days->first);
        const QDateTime to = m_moment.startOfToday.addDays(days->second + 1);
        return Value{false, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch() - 1};
    }
    if (literal.token.kind != Token::DateTime)
        return wrongType("dateTime");
    const QString text = QString::fromUtf8(literal.token.text).toUpper();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return error("MALFORMED_QUERY", "Invalid datetime: " + literal.token.text);
    const qint64 ms = instant.toMSecsSinceEpoch();
    return Value{false, ms, ms};
}

std::optional<std::pair<int, int>> LiteralReader::relativeDays(const SoqlValue &literal) const
{
    if (literal.isName("TODAY"))
        return {{0, 0}};
    if (literal.isName("YESTERDAY"))
        return {{-1, -1}};
    if (literal.isName("LAST_N_DAYS"))
        return {{-literal.days, 0}};
    return std::nullopt;
}

ApiError LiteralReader::wrongType(const QByteArray &type, bool isQuoted) const
{
    return error("INVALID_FIELD",
        "value of filter criterion for field '" + m_path.name + "' must be of type " + type
            + (isQuoted ? " and should be enclosed in quotes" : " and should not be enclosed in quotes"));
}

ApiError LiteralReader::error(const QByteArray &code, const QByteArray &message) const
{
    return soqlError(m_scope.soql, m_condition.field.at, code, message);
}

} // namespace csm::sandbox
