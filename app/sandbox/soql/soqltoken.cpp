#include "app/sandbox/soql/soqltoken.h"

#include <QString>

#include <algorithm>
#include <cctype>

namespace csm::sandbox {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return std::isalpha(static_cast<uchar>(c)) || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c) || c == '.';
}

/// Cuts a query into tokens; the first thing it cannot read ends it.
class Tokenizer
{
public:
    explicit Tokenizer(const QByteArray &soql)
        : m_soql(soql)
    {
    }

    Outcome<QList<SoqlToken>> run()
    {
        while (!m_error) {
            while (m_at < m_soql.size() && std::isspace(static_cast<uchar>(m_soql[m_at])))
                ++m_at;
            if (m_at >= m_soql.size())
                break;
            readToken();
        }
        if (m_error)
            return *m_error;
        m_tokens.append({SoqlToken::Kind::End, "<EOF>", m_at});
        return m_tokens;
    }

private:
    char peek(int ahead = 0) const { return m_at + ahead < m_soql.size() ? m_soql[m_at + ahead] : '\0'; }

    void readToken()
    {
        const char c = peek();
        if (isNameStart(c))
            return take(SoqlToken::Kind::Name, lengthWhile(isNamePart));
        if (c == '\'')
            return readText();
        if (isDigit(c) || ((c == '-' || c == '+' || c == '.') && (isDigit(peek(1)) || peek(1) == '.')))
            return readNumberOrDate();
        const QByteArray two = m_soql.mid(m_at, 2);
        if (two == "!=" || two == "<>" || two == "<=" || two == ">=")
            return take(SoqlToken::Kind::Symbol, 2);
        if (QByteArrayView("=<>(),:").contains(c))
            return take(SoqlToken::Kind::Symbol, 1);
        m_error = soqlError(m_soql, m_at, "MALFORMED_QUERY",
            "unexpected token: '" + m_soql.mid(m_at, wholeCharacter()) + "'");
    }

    int lengthWhile(bool (*belongs)(char)) const
    {
        int length = 1;
        while (belongs(peek(length)))
            ++length;
        return length;
    }

    int wholeCharacter() const
    {
        return lengthWhile([](char c) { return (c & 0xC0) == 0x80; });
    }

    void take(SoqlToken::Kind kind, int length)
    {
        m_tokens.append({kind, m_soql.mid(m_at, length), m_at});
        m_at += length;
    }

    void readNumberOrDate()
    {
        const int length
            = lengthWhile([](char c) { return isNamePart(c) || c == '-' || c == '+' || c == ':'; });
        const QByteArray text = m_soql.mid(m_at, length);
        const bool isDate = text.size() >= 10 && text[4] == '-' && text[7] == '-';
        if (isDate)
            return take(
                text.contains('T') || text.contains('t') ? SoqlToken::Kind::DateTime : SoqlToken::Kind::Date,
                length);
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (isNumber)
            return take(SoqlToken::Kind::Number, length);
        m_error = soqlError(m_soql, m_at, "MALFORMED_QUERY", "unexpected token: '" + text + "'");
    }

    void readText();
    bool appendEscape(QByteArray &text);

    QByteArray m_soql;
    int m_at = 0;
    QList<SoqlToken> m_tokens;
    std::optional<ApiError> m_error;
};

void Tokenizer::readText()
{
    const int start = m_at++;
    QByteArray text;
    while (m_at < m_soql.size() && peek() != '\'') {
        if (peek() != '\\') {
            text.append(m_soql[m_at++]);
        } else if (!appendEscape(text)) {
            m_error = soqlError(m_soql, m_at, "MALFORMED_QUERY", "Illegal escape in string literal");
            return;
        }
    }
    if (m_at >= m_soql.size()) {
        m_error = soqlError(m_soql, start, "MALFORMED_QUERY",
            "line 1:" + QByteArray::number(start) + " mismatched character '<EOF>' expecting '''");
        return;
    }
    ++m_at;
    m_tokens.append({SoqlToken::Kind::Text, text, start});
}

/// Keeps the backslash before % and _ and itself: LIKE must tell them apart.
bool Tokenizer::appendEscape(QByteArray &text)
{
    static constexpr QByteArrayView from = "nNrRtTbBfF\"'";
    static constexpr QByteArrayView to = "\n\n\r\r\t\t\b\b\f\f\"'";
    const char c = peek(1);
    const qsizetype place = from.indexOf(c);
    if (c == '%' || c == '_' || c == '\\')
        text.append('\\').append(c);
    else if (c != '\0' && place >= 0)
        text.append(to[place]);
    else
        return false;
    m_at += 2;
    return true;
}

} // namespace

Outcome<QList<SoqlToken>> tokenizeSoql(const QByteArray &soql)
{
    return Tokenizer(soql).run();
}

ApiError soqlError(const QByteArray &soql, int at, const QByteArray &code, const QByteArray &message)
{
    const QString line = QString::fromUtf8(soql).replace(u'\n', u' ');
    const qsizetype place = QString::fromUtf8(soql.first(at)).size();
    const qsizetype from = std::max<qsizetype>(0, place - 30);
    return {400, code,
        "\n" + line.mid(from, 70).toUtf8() + "\n" + QByteArray(place - from, ' ')
            + "^\nERROR at Row:1:Column:" + QByteArray::number(place + 1) + "\n" + message};
}

} // namespace csm::sandbox
