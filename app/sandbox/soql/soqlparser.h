#pragma once

#include "app/sandbox/soql/soqlquery.h"

namespace csm::sandbox {

/// Reads tokens by recursive descent; the first error sticks and ends every loop.
class SoqlParser
{
public:
    SoqlParser(const QByteArray &soql, const QList<SoqlToken> &tokens);

    Outcome<SoqlQuery> run();

private:
    void parseSelect();
    void parseOrderBy();
    void parseLimits();
    SoqlCondition parseConditions();
    SoqlCondition parseCondition();
    SoqlCondition parseComparison();
    std::optional<SoqlCondition::Operator> parseOperator();
    void parseList(QList<SoqlValue> &values);
    SoqlValue parseValue();
    std::optional<qint64> parseCount();

    const SoqlToken &now() const { return m_tokens[m_at]; }
    bool isWord(QByteArrayView word, int ahead = 0) const;
    bool isSymbol(QByteArrayView symbol, int ahead = 0) const;
    bool takeWord(QByteArrayView word);
    bool takeSymbol(QByteArrayView symbol);
    void expectWord(QByteArrayView word);
    void expectSymbol(QByteArrayView symbol);
    SoqlToken expectName();
    void fail(const QByteArray &message, int at);
    void unexpected();

    QByteArray m_soql;
    QList<SoqlToken> m_tokens;
    int m_at = 0;
    int m_depth = 0;
    SoqlQuery m_query;
    std::optional<ApiError> m_error;
};

} // namespace csm::sandbox
