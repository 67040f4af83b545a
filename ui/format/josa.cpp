#include "ui/format/josa.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

enum class Ending { Vowel, Rieul, Consonant };

Ending endingOfSyllable(char16_t syllable)
{
    const int final = (syllable - 0xAC00) % 28;
    return final == 0 ? Ending::Vowel : final == 8 ? Ending::Rieul : Ending::Consonant;
}

Ending endingOfDigit(char16_t digit)
{
    switch (digit) {
    case u'1':
    case u'7':
    case u'8':
        return Ending::Rieul;
    case u'0': // 영, 십, 백, 천, 만
    case u'3':
    case u'6':
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

bool isVowel(QChar letter)
{
    return u"aeiouy"_s.contains(letter.toLower());
}

/// NRR is read by its letters (엔알알), Slack as a word (슬랙).
Ending endingOfLatin(QStringView word)
{
    const QChar last = word.back();
    const bool capitals = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    if (capitals)
        return u"LR"_s.contains(last) ? Ending::Rieul
            : u"MN"_s.contains(last)  ? Ending::Consonant
                                      : Ending::Vowel;
    const QChar before = word.size() > 1 ? word[word.size() - 2].toLower() : QChar();
    switch (last.toLower().unicode()) {
    case u'l':
        return Ending::Rieul;
    case u'm':
    case u'n':
        return Ending::Consonant;
    case u'g':
        return before == u'n' ? Ending::Consonant : Ending::Vowel;
    case u'b':
    case u'c':
    case u'k':
    case u'p':
    case u't':
        return isVowel(before) || before == u'c' ? Ending::Consonant : Ending::Vowel;
    default:
        return Ending::Vowel;
    }
}

Ending endingOf(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && !name[end - 1].isLetterOrNumber())
        --end; // (주), quotes, a full stop
    if (end == 0)
        return Ending::Vowel;
    const QChar last = name[end - 1];
    if (last >= QChar(0xAC00) && last <= QChar(0xD7A3))
        return endingOfSyllable(last.unicode());
    if (last >= u'0' && last <= u'9')
        return endingOfDigit(last.unicode());
    if (last.unicode() >= 0x80)
        return Ending::Vowel;
    qsizetype begin = end;
    while (begin > 0 && name[begin - 1].isLetter() && name[begin - 1].unicode() < 0x80)
        --begin;
    return endingOfLatin(QStringView(name).mid(begin, end - begin));
}

} // namespace

QString josa(const QString &name, const QString &pair)
{
    const qsizetype slash = pair.indexOf(u'/');
    Q_ASSERT(slash > 0);
    const QString composed = name.normalized(QString::NormalizationForm_C);
    const Ending ending = endingOf(composed);
    const bool bare = ending == Ending::Vowel || (ending == Ending::Rieul && pair.startsWith(u"으로"_s));
    return name + (bare ? pair.mid(slash + 1) : pair.left(slash));
}

} // namespace csm::ui
