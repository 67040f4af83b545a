#include "ui/widgets/textquery.h"

#include "core/search/hangul.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// The letters as they are typed, so that a half-typed syllable is the beginning of the whole one.
QString sounds(const QString &text)
{
    constexpr char16_t kFirstLetter = u'ㄱ'; // most of what lies below needs no second look
    QString letters;
    letters.reserve(text.size() * 3);
    for (const QChar c : folded(text)) {
        if (c < QChar(kFirstLetter))
            letters += c;
        else
            letters += jamoOf(c);
    }
    return letters;
}

QString initials(const QString &text)
{
    QString letters = folded(text);
    for (QChar &c : letters) {
        if (const QChar initial = initialOf(c); !initial.isNull())
            c = initial;
    }
    return letters;
}

} // namespace

QueriedText::QueriedText(const QStringList &fields, const QString &name)
    : m_sounds(sounds(fields.join(u'\n')))
    , m_initials(initials(name))
{
}

TextQuery::TextQuery(const QString &text)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = sounds(word); // an input method joins ㄱ and ㅅ to ㄳ
        m_words.append({letters, std::ranges::all_of(letters, isInitial)});
    }
}

bool TextQuery::matches(const QueriedText &row) const
{
    return std::ranges::all_of(m_words, [&](const Word &word) {
        return row.m_sounds.contains(word.letters)
            || (word.isInitials && row.m_initials.contains(word.letters));
    });
}

} // namespace csm::ui
