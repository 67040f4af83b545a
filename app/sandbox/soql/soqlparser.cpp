#include "app/sandbox/soql/soqlparser.h"

#include <algorithm>
#include <limits>

namespace csm::sandbox {

namespace {

using Kind = SoqlToken::Kind;
using Operator = SoqlCondition::Operator;

constexpr int deepest = 60; // of parentheses; keeps a hostile query off the stack's end

bool isKeyword(const QByteArray &word)
{
    static const QList<QByteArray> keywords{"select", "from", "where", "and", "or", "not", "in", "like",
        "order", "by", "limit", "offset", "group", "having", "includes", "excludes", "typeof", "with",
        "using"};
    return keywords.contains(word.toLower());
}

} // namespace

Outcome<SoqlQuery> parseSoql(const QByteArray &soql)
{
    if (soql.trimmed().isEmpty())
        return ApiError{400, "MALFORMED_QUERY", "SOQL statements cannot be empty or null"};
    if (soql.size() > 100'000)
        return ApiError{400, "MALFORMED_QUERY", "SOQL statements cannot be longer than 100000 characters."};
    const Outcome<QList<SoqlToken>> tokens = tokenizeSoql(soql);
    if (const ApiError *error = refusal(tokens))
        return *error;
    return SoqlParser(soql, std::get<0>(tokens)).run();
}

SoqlParser::SoqlParser(const QByteArray &soql, const QList<SoqlToken> &tokens)
    : m_soql(soql)
    , m_tokens(tokens)
{
    m_query.text = soql;
}

Outcome<SoqlQuery> SoqlParser::run()
{
    parseSelect();
    expectWord("FROM");
    m_query.object = expectName();
    if (takeWord("WHERE"))
        m_query.where = parseConditions();
    if (isWord("ORDER") && !m_query.counts) // there is nothing to sort in a number
        parseOrderBy();
    parseLimits();
    if (!m_error && now().kind != Kind::End)
        unexpected();
    if (m_error)
        return *m_error;
    return m_query;
}

void SoqlParser::parseSelect()
{
    expectWord("SELECT");
    if (isWord("COUNT") && isSymbol("(", 1) && isSymbol(")", 2)) {
        m_query.counts = true;
        m_at += 3;
        return;
    }
    do
        m_query.fields.append(expectName());
    while (!m_error && takeSymbol(","));
}

/// All AND or all OR: the other word is left for the caller, who does not expect it; mixing needs
/// parentheses.
SoqlCondition SoqlParser::parseConditions()
{
    SoqlCondition first = parseCondition();
    const bool isOr = isWord("OR");
    if (!isOr && !isWord("AND"))
        return first;
    const QByteArrayView word = isOr ? "OR" : "AND";
    SoqlCondition all{isOr ? SoqlCondition::Kind::Or : SoqlCondition::Kind::And};
    all.parts.append(first);
    while (!m_error && takeWord(word))
        all.parts.append(parseCondition());
    return all;
}

SoqlCondition SoqlParser::parseCondition()
{
    SoqlCondition condition;
    if (++m_depth > deepest) {
        fail("The query is too complicated: parentheses are nested too deeply", now().at);
    } else if (takeWord("NOT")) {
        condition.kind = SoqlCondition::Kind::Not;
        condition.parts.append(parseCondition());
    } else if (takeSymbol("(")) {
        condition = parseConditions();
        expectSymbol(")");
    } else {
        condition = parseComparison();
    }
    --m_depth;
    return condition;
}

SoqlCondition SoqlParser::parseComparison()
{
    SoqlCondition condition;
    condition.field = expectName();
    if (m_error)
        return condition;
    const std::optional<Operator> op = parseOperator();
    if (!op) {
        unexpected();
        return condition;
    }
    condition.op = *op;
    if (*op == Operator::In || *op == Operator::NotIn)
        parseList(condition.values);
    else
        condition.values.append(parseValue());
    return condition;
}

std::optional<Operator> SoqlParser::parseOperator()
{
    static constexpr std::pair<QByteArrayView, Operator> symbols[] = {
        {"=", Operator::Equal},
        {"!=", Operator::NotEqual},
        {"<>", Operator::NotEqual},
        {"<", Operator::Less},
        {"<=", Operator::LessOrEqual},
        {">", Operator::Greater},
        {">=", Operator::GreaterOrEqual},
    };
    for (const auto &[symbol, op] : symbols) {
        if (takeSymbol(symbol))
            return op;
    }
    if (takeWord("LIKE"))
        return Operator::Like;
    if (takeWord("IN"))
        return Operator::In;
    if (isWord("NOT") && isWord("IN", 1)) {
        m_at += 2;
        return Operator::NotIn;
    }
    return std::nullopt;
}

void SoqlParser::parseList(QList<SoqlValue> &values)
{
    expectSymbol("(");
    do
        values.append(parseValue());
    while (!m_error && takeSymbol(","));
    expectSymbol(")");
}

SoqlValue SoqlParser::parseValue()
{
    SoqlValue value{now()};
    const bool isLiteral = now().kind == Kind::Text || now().kind == Kind::Number || now().kind == Kind::Date
        || now().kind == Kind::DateTime;
    const bool isWordLiteral = value.isNull() || value.isName("true") || value.isName("false")
        || value.isName("TODAY") || value.isName("YESTERDAY") || value.isName("LAST_N_DAYS");
    if (!isLiteral && !isWordLiteral) {
        if (isSymbol(":"))
            fail("Bind variables only allowed in Apex code", now().at);
        else
            unexpected();
        return value;
    }
    ++m_at;
    if (value.isName("LAST_N_DAYS")) {
        expectSymbol(":");
        value.days = int(std::min<qint64>(parseCount().value_or(0), 100'000));
    }
    return value;
}

void SoqlParser::parseOrderBy()
{
    expectWord("ORDER");
    expectWord("BY");
    do {
        SoqlOrder order{expectName()};
        if (takeWord("DESC"))
            order.descending = true;
        else
            takeWord("ASC");
        if (takeWord("NULLS")) {
            order.nullsLast = takeWord("LAST");
            if (!order.nullsLast)
                expectWord("FIRST");
        }
        m_query.order.append(order);
    } while (!m_error && takeSymbol(","));
}

void SoqlParser::parseLimits()
{
    if (takeWord("LIMIT"))
        m_query.limit = parseCount();
    if (!takeWord("OFFSET"))
        return;
    const int at = now().at;
    m_query.offset = parseCount().value_or(0);
    if (m_query.offset > 2000 && !m_error)
        m_error = soqlError(m_soql, at, "NUMBER_OUTSIDE_VALID_RANGE", "Maximum SOQL offset allowed is 2000");
}

std::optional<qint64> SoqlParser::parseCount()
{
    bool isNumber = false;
    const qint64 count = now().kind == Kind::Number ? now().text.toLongLong(&isNumber) : 0;
    if (!isNumber || count < 0 || now().text.startsWith('+')) {
        unexpected();
        return std::nullopt;
    }
    if (count > std::numeric_limits<int>::max())
        fail("numeric value out of range: " + now().text, now().at);
    ++m_at;
    return count;
}

bool SoqlParser::isWord(QByteArrayView word, int ahead) const
{
    if (m_error || m_at + ahead >= m_tokens.size())
        return false;
    const SoqlToken &token = m_tokens[m_at + ahead];
    return token.kind == Kind::Name && token.text.compare(word, Qt::CaseInsensitive) == 0;
}

bool SoqlParser::isSymbol(QByteArrayView symbol, int ahead) const
{
    if (m_error || m_at + ahead >= m_tokens.size())
        return false;
    return m_tokens[m_at + ahead].kind == Kind::Symbol && m_tokens[m_at + ahead].text == symbol;
}

bool SoqlParser::takeWord(QByteArrayView word)
{
    const bool is = isWord(word);
    m_at += is;
    return is;
}

bool SoqlParser::takeSymbol(QByteArrayView symbol)
{
    const bool is = isSymbol(symbol);
    m_at += is;
    return is;
}

void SoqlParser::expectWord(QByteArrayView word)
{
    if (!takeWord(word))
        unexpected();
}

void SoqlParser::expectSymbol(QByteArrayView symbol)
{
    if (!takeSymbol(symbol))
        unexpected();
}

SoqlToken SoqlParser::expectName()
{
    const SoqlToken token = now();
    if (token.kind != Kind::Name || (isKeyword(token.text) && !isWord("ORDER"))) // Order is an object, too
        unexpected();
    else
        ++m_at;
    return token;
}

void SoqlParser::fail(const QByteArray &message, int at)
{
    if (!m_error)
        m_error = soqlError(m_soql, at, "MALFORMED_QUERY", message);
}

void SoqlParser::unexpected()
{
    fail("unexpected token: '" + now().text + "'", now().at);
}

} // namespace csm::sandbox
