#include "core/mapping/textcleaning.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr size_t longest = 256 * 1024;

/// A code point that is in NFC whatever stands around it, and no control character: nearly all that people
/// write. Only a shortcut: what it does not know is looked at in full.
bool isPlain(char32_t c)
{
    return (c >= 0xA0 && c < 0x300) // Latin
        || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
        || (c >= 0x4E00 && c <= 0x9FFF) // Han
        || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) // punctuation
        || (c >= 0x20A0 && c <= 0x20BF) // currency
        || (c >= 0x3000 && c <= 0x3029) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA)
        || (c >= 0x3130 && c <= 0x318F) || (c >= 0xFF01 && c <= 0xFFEE)
        || (c >= 0x1F300 && c <= 0x1FAFF); // emoji
}

/// The code point at @p at of valid UTF-8, and @p at moved behind it.
char32_t take(std::string_view utf8, size_t &at)
{
    const auto byte = [&](size_t i) { return char32_t(uchar(utf8[i])); };
    const char32_t first = byte(at);
    const size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (at + more >= utf8.size()) {
        at = utf8.size();
        return 0;
    }
    char32_t code = first & (0x3FU >> more);
    for (size_t i = 1; i <= more; ++i)
        code = (code << 6) | (byte(at + i) & 0x3F);
    at += more + 1;
    return code;
}

bool isClean(std::string_view utf8, bool severalLines)
{
    if (utf8.size() > longest)
        return false;
    for (size_t at = 0; at < utf8.size();) {
        const uchar c = uchar(utf8[at]);
        if (c >= 0x80) {
            if (!isPlain(take(utf8, at)))
                return false;
            continue;
        }
        if ((c < 0x20 && !(severalLines && (c == '\n' || c == '\t'))) || c == 0x7F)
            return false;
        ++at;
    }
    return true;
}

QChar replacement(QChar c, bool severalLines)
{
    if (c == u'\n' || c == u'\t')
        return severalLines ? c : QChar(u' ');
    return c.category() == QChar::Other_Control ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

QByteArray cleanText(std::string_view utf8, bool severalLines)
{
    if (isClean(utf8, severalLines))
        return QByteArray::fromRawData(utf8.data(), qsizetype(utf8.size()));
    const bool isCut = utf8.size() > longest;
    if (isCut) {
        size_t end = longest;
        while ((uchar(utf8[end]) & 0xC0) == 0x80)
            --end;
        utf8 = utf8.substr(0, end);
    }
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (QChar &c : text)
        c = replacement(c, severalLines);
    if (isCut)
        text += u" […]"_s;
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace csm
