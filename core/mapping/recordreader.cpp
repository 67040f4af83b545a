#include "core/mapping/recordreader.h"

#include <QString>

#include <cstring>
#include <deque>

#include <simdjson.h>

namespace csm {

namespace {

using namespace simdjson;

SkipReason reasonOf(error_code code)
{
    switch (code) {
    case UTF8_ERROR:
        return SkipReason::Encoding;
    case UNESCAPED_CHARS:
        return SkipReason::ControlCharacter;
    default:
        return SkipReason::Syntax;
    }
}

std::string_view trimmed(std::string_view token)
{
    while (!token.empty()
        && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

/// A text with half of a surrogate pair, which simdjson refuses: the half becomes U+FFFD.
std::string unescapedLoosely(std::string_view token)
{
    QString text;
    const QString raw = QString::fromUtf8(token.data() + 1, qsizetype(token.size()) - 2);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != u'\\' || i + 1 == raw.size()) {
            text += raw.at(i);
            continue;
        }
        const QChar c = raw.at(++i);
        if (c == u'u') {
            text += QChar(raw.mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            const qsizetype known = QStringView(u"bfnrt").indexOf(c);
            text += known < 0 ? c : QChar(u"\b\f\n\r\t"[known]);
        }
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair
            = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toStdString();
}

} // namespace

class RecordReader::Parser
{
public:
    ondemand::parser json;
    std::deque<std::string> loose = {}; ///< texts that had to be rewritten

    error_code read(ondemand::value value, RawValue &out)
    {
        ondemand::json_type type;
        if (const error_code error = value.type().get(type))
            return error;
        switch (type) {
        case ondemand::json_type::string:
            return readText(value, out);
        case ondemand::json_type::number:
            return readNumber(value, out);
        case ondemand::json_type::boolean:
            return readBool(value, out);
        case ondemand::json_type::null:
            return value.is_null() ? SUCCESS : INCORRECT_TYPE;
        default:
            return readOther(value, out);
        }
    }

private:
    error_code readText(ondemand::value value, RawValue &out)
    {
        out.kind = RawValue::Kind::Text;
        out.token = trimmed(value.raw_json_token());
        const error_code error = value.get_string().get(out.text);
        if (error == STRING_ERROR)
            out.text = loose.emplace_back(unescapedLoosely(out.token));
        return error == STRING_ERROR ? SUCCESS : error;
    }

    static error_code readNumber(ondemand::value value, RawValue &out)
    {
        out.kind = RawValue::Kind::Number;
        out.token = out.text = trimmed(value.raw_json_token());
        double number = 0;
        return value.get_double().get(number);
    }

    static error_code readBool(ondemand::value value, RawValue &out)
    {
        out.kind = RawValue::Kind::Bool;
        out.token = out.text = trimmed(value.raw_json_token());
        bool flag = false;
        return value.get_bool().get(flag);
    }

    static error_code readOther(ondemand::value value, RawValue &out)
    {
        out.kind = RawValue::Kind::Other;
        if (ondemand::object object; value.get_object().get(object) == SUCCESS)
            return object.raw_json().get(out.token);
        ondemand::array array;
        if (const error_code error = value.get_array().get(array))
            return error;
        return array.raw_json().get(out.token);
    }
};

RecordReader::RecordReader(const QByteArrayList &fields)
    : m_fields(fields)
    , m_values(size_t(fields.size()))
    , m_parser(std::make_unique<Parser>())
{
}

RecordReader::~RecordReader() = default;

std::optional<SkipReason> RecordReader::read(QByteArrayView record)
{
    std::ranges::fill(m_values, RawValue());
    m_parser->loose.clear();
    m_expected = 0;
    m_hasBadNumber = false;
    ondemand::document document;
    const size_t size = size_t(record.size());
    if (const error_code error
        = m_parser->json.iterate(record.data(), size, size + SIMDJSON_PADDING).get(document))
        return reasonOf(error);
    ondemand::object object;
    if (const error_code error = document.get_object().get(object))
        return reasonOf(error);
    for (auto item : object) {
        ondemand::field field;
        if (const error_code error = std::move(item).get(field))
            return reasonOf(error);
        const int at = fieldNamed(field.key().raw());
        if (at < 0)
            continue;
        const error_code error = m_parser->read(field.value(), m_values[size_t(at)]);
        if (error == NUMBER_ERROR || error == NUMBER_OUT_OF_RANGE)
            m_hasBadNumber = true;
        else if (error)
            return reasonOf(error);
    }
    return std::nullopt;
}

/// @p key stands in a record, with its closing quote behind it.
int RecordReader::fieldNamed(const char *key)
{
    const int count = int(m_fields.size());
    for (int i = 0; i < count; ++i) {
        const int at = m_expected + i < count ? m_expected + i : m_expected + i - count;
        const QByteArray &field = m_fields.at(at);
        if (std::strncmp(key, field.constData(), size_t(field.size())) == 0 && key[field.size()] == '"') {
            m_expected = at + 1;
            return at;
        }
    }
    return -1;
}

} // namespace csm
