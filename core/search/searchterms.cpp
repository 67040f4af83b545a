#include "core/search/searchterms.h"

#include "core/search/hangul.h"
#include "core/storage/bigramtokenizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr qsizetype longestQuery = 200;

/// Control characters are blanks: one of them parts the fields of a body.
QString printable(QString typed)
{
    for (QChar &c : typed) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return typed;
}

/// The runs of which the tokenizer makes tokens on its own: a phrase across two of them would not match.
QStringList runsOf(const QString &term)
{
    QStringList runs;
    enum class Run { None, Paired, Word } last = Run::None;
    for (const char32_t c : term.toUcs4()) {
        const Run run = isPairedCharacter(c) ? Run::Paired : isWordCharacter(c) ? Run::Word : Run::None;
        if (run != Run::None && run != last)
            runs.emplaceBack();
        if (run != Run::None)
            runs.last() += QString::fromUcs4(&c, 1);
        last = run;
    }
    return runs;
}

/// A run holds letters and digits alone, so nothing of what was typed is syntax.
QString phrase(const QString &run)
{
    return u'"' + run + u"\" *"_s;
}

/// The letters of @p name from @p from on, as far as they are needed.
bool soundsBegin(const QString &name, qsizetype from, const QString &letters)
{
    QString sounds;
    for (qsizetype i = from; i < name.size() && sounds.size() < letters.size(); ++i)
        sounds += jamoOf(name.at(i));
    return sounds.startsWith(letters);
}

/// Whether @p term is found in @p name at @p from: every character as it is or by its initial, the last one
/// as far as it was typed (한ㅂ and 간 in 한빛 and 가나).
TextMatch matchAt(const QString &name, qsizetype from, const QString &term)
{
    bool byInitials = false;
    for (qsizetype i = 0; i + 1 < term.size(); ++i) {
        if (from + i >= name.size())
            return {};
        const QChar c = name.at(from + i);
        if (c == term.at(i))
            continue;
        if (initialOf(c) != term.at(i) || !isInitial(term.at(i)))
            return {};
        byInitials = true;
    }
    const qsizetype last = from + term.size() - 1;
    if (last >= name.size() || !soundsBegin(name, last, jamoOf(term.back())))
        return {};
    return {from, term.size(), byInitials};
}

TextMatch matchIn(const QString &name, const QString &term)
{
    for (qsizetype from = 0; from < name.size(); ++from) {
        if (const TextMatch match = matchAt(name, from, term); match.isFound())
            return match;
    }
    return {};
}

} // namespace

SearchTerms::SearchTerms(const QString &typed)
    : m_typed(printable(typed).normalized(QString::NormalizationForm_C).simplified().left(longestQuery))
    , m_terms(m_typed.split(u' ', Qt::SkipEmptyParts))
{
}

QString SearchTerms::nameQuery() const
{
    QStringList conditions;
    for (const QString &term : m_terms) {
        const QString compact = CompactText(term).text;
        if (compact.isEmpty())
            continue;
        const QString sounds = soundsOf(compact);
        // Nearly every name holds a given letter somewhere.
        const bool single = sounds.toUcs4().size() == 1;
        QString condition = u"jamo : "_s + (single ? u"^ "_s : u""_s) + phrase(sounds);
        if (!single && std::ranges::all_of(compact, isInitial))
            condition += u" OR choseong : "_s + phrase(compact);
        conditions << u'(' + condition + u')';
    }
    return conditions.join(u" AND ");
}

QString SearchTerms::bodyQuery() const
{
    QStringList phrases;
    for (const QString &term : m_terms) {
        for (const QString &run : runsOf(term))
            phrases << phrase(run);
    }
    return phrases.isEmpty() ? QString() : u"body : ("_s + phrases.join(u" AND ") + u')';
}

TextMatch SearchTerms::inName(const QString &name) const
{
    const CompactText compact(name);
    TextMatch first;
    for (const QString &term : m_terms) {
        const QString wanted = CompactText(term).text;
        if (wanted.isEmpty())
            continue;
        const TextMatch match = matchIn(compact.text, wanted);
        if (!match.isFound())
            return {};
        if (!first.isFound()) {
            const qsizetype end = compact.at.at(match.at + match.length - 1) + 1;
            first = {compact.at.at(match.at), end - compact.at.at(match.at), false};
        }
        first.byInitials |= match.byInitials;
    }
    return first;
}

TextMatch SearchTerms::inBody(const QString &body) const
{
    TextMatch first;
    for (const QString &term : m_terms) {
        const qsizetype at = body.indexOf(term, 0, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        if (!first.isFound())
            first = {at, term.size(), false};
    }
    return first;
}

} // namespace csm
