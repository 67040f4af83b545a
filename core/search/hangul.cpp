#include "core/search/hangul.h"

#include "core/storage/bigramtokenizer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int vowelCount = 21;
constexpr int finalCount = 28;

constexpr std::u16string_view initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u16string_view vowels = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr std::u16string_view finals = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Letters typed with two keys, and those keys.
constexpr std::array<std::u16string_view, 18> compounds
    = {u"ㅘㅗㅏ", u"ㅙㅗㅐ", u"ㅚㅗㅣ", u"ㅝㅜㅓ", u"ㅞㅜㅔ", u"ㅟㅜㅣ", u"ㅢㅡㅣ", u"ㄳㄱㅅ", u"ㄵㄴㅈ",
        u"ㄶㄴㅎ", u"ㄺㄹㄱ", u"ㄻㄹㅁ", u"ㄼㄹㅂ", u"ㄽㄹㅅ", u"ㄾㄹㅌ", u"ㄿㄹㅍ", u"ㅀㄹㅎ", u"ㅄㅂㅅ"};

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

void appendLetter(QString &text, char16_t letter)
{
    for (const std::u16string_view &compound : compounds) {
        if (compound[0] == letter) {
            text += QChar(compound[1]);
            text += QChar(compound[2]);
            return;
        }
    }
    text += QChar(letter);
}

/// Far from every script, in a plane whose characters the tokenizer pairs.
void appendPaired(QString &text, QChar c)
{
    if (isPairedCharacter(c.unicode()) || c.isSurrogate())
        text += c;
    else
        text += QChar::fromUcs4(0x20000 + c.unicode());
}

} // namespace

QString jamoOf(QChar character)
{
    QString letters;
    if (!isSyllable(character)) {
        appendLetter(letters, character.unicode());
        return letters;
    }
    const int code = character.unicode() - firstSyllable;
    letters += QChar(initials[size_t(code / (vowelCount * finalCount))]);
    appendLetter(letters, vowels[size_t(code / finalCount % vowelCount)]);
    if (const int final = code % finalCount; final > 0)
        appendLetter(letters, finals[size_t(final - 1)]);
    return letters;
}

QChar initialOf(QChar character)
{
    if (!isSyllable(character))
        return {};
    return initials[size_t((character.unicode() - firstSyllable) / (vowelCount * finalCount))];
}

bool isInitial(QChar character)
{
    return initials.find(character.unicode()) != std::u16string_view::npos;
}

CompactText::CompactText(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < name.size();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, name.at(i + 1)) : c.unicode();
        const qsizetype end = pair ? i + 1 : i;
        for (; i <= end && isWordCharacter(code); ++i) {
            text += pair ? name.at(i) : c.toCaseFolded();
            at.append(i);
        }
        i = end;
    }
}

QString soundsOf(const QString &compact)
{
    QString sounds;
    for (const QChar c : compact) {
        for (const QChar letter : jamoOf(c))
            appendPaired(sounds, letter);
    }
    return sounds;
}

QString initialsOf(const QString &compact)
{
    QString sounds;
    for (const QChar c : compact)
        appendPaired(sounds, isSyllable(c) ? initialOf(c) : c);
    return sounds;
}

} // namespace csm
