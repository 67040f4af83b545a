#include "core/connectors/pagesplitter.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Walks over JSON by its brackets and quotes. Every step stays in front of @c end; a walk that would leave
/// it puts the place to nullptr, and there it stays.
class Walker
{
public:
    explicit Walker(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool isLost() const { return !m_at; }
    const char *at() const { return m_at; }

    void skipSpace()
    {
        while (m_at && m_at < m_end && isSpace(*m_at))
            ++m_at;
    }

    /// The next character that is no space, 0 at the end; stays in front of it.
    char peek()
    {
        skipSpace();
        return m_at && m_at < m_end ? *m_at : '\0';
    }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// From behind an opening quote to behind its closing one.
    void skipString()
    {
        while (m_at) {
            const char *quote = static_cast<const char *>(std::memchr(m_at, '"', size_t(m_end - m_at)));
            if (!quote) {
                m_at = nullptr;
                return;
            }
            const char *slash = quote;
            while (slash > m_at && slash[-1] == '\\')
                --slash;
            m_at = quote + 1;
            if ((quote - slash) % 2 == 0)
                return;
        }
    }

    /// A name or a text with its quotes; empty if there is none.
    QByteArrayView string()
    {
        const char *from = m_at;
        if (!take('"'))
            return {};
        from = m_at;
        skipString();
        return m_at ? QByteArrayView(from, m_at - 1) : QByteArrayView();
    }

    QByteArrayView value()
    {
        skipSpace();
        const char *from = m_at;
        int depth = 0;
        while (m_at && m_at < m_end) {
            const char c = *m_at;
            if (depth == 0 && m_at > from && (c == ',' || c == '}' || c == ']' || isSpace(c)))
                break;
            ++m_at;
            if (c == '"')
                skipString();
            else if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth <= 0)
                break;
        }
        if (!m_at || depth > 0)
            m_at = nullptr;
        return m_at ? QByteArrayView(from, m_at) : QByteArrayView();
    }

private:
    const char *m_at;
    const char *m_end;
};

Error cut()
{
    return {ErrorCode::CutPage, u"the page ends before its end"_s};
}

/// False when the page is cut.
bool readRecords(Walker &walker, std::vector<QByteArrayView> &records)
{
    if (!walker.take('['))
        return false;
    while (walker.peek() != ']') {
        const QByteArrayView record = walker.value();
        if (record.isEmpty())
            return false;
        records.push_back(record);
        if (walker.peek() != ']' && !walker.take(','))
            return false;
    }
    return walker.take(']');
}

} // namespace

QByteArrayView SplitPage::member(QByteArrayView name) const
{
    for (const Member &one : members) {
        if (one.name == name)
            return one.value;
    }
    return {};
}

Result<SplitPage> splitPage(QByteArrayView page, QByteArrayView arrayName)
{
    Walker walker(page);
    SplitPage split;
    if (!walker.take('{'))
        return Error{ErrorCode::BadData, u"not a JSON object"_s};
    while (walker.peek() != '}') {
        const QByteArrayView name = walker.string();
        if (walker.isLost() || !walker.take(':'))
            return cut();
        if (name == arrayName) {
            if (!readRecords(walker, split.records))
                return cut();
        } else {
            split.members.push_back({name, walker.value()});
        }
        if (walker.peek() != '}' && !walker.take(','))
            return cut();
    }
    return split;
}

QByteArrayView rawText(QByteArrayView record, QByteArrayView field)
{
    const QByteArray name = '"' + field.toByteArray() + '"';
    for (qsizetype at = 0; (at = record.indexOf(name, at)) >= 0;) {
        at += name.size();
        Walker walker(record.sliced(at));
        if (!walker.take(':'))
            continue; // a text that reads like the name
        return walker.string();
    }
    return {};
}

} // namespace csm
