#include "core/search/excerpt.h"

#include <algorithm>

namespace csm {

namespace {

constexpr qsizetype before = 30;
constexpr qsizetype after = 60;

/// Moves back off the second half of a character that takes two.
qsizetype whole(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

Excerpt excerptOf(const QString &text, const TextMatch &match)
{
    const qsizetype from = whole(text, std::max(qsizetype(0), match.at - before));
    const qsizetype to = whole(text, std::min(text.size(), match.at + match.length + after));
    Excerpt excerpt;
    if (from > 0)
        excerpt.text += QChar(0x2026);
    excerpt.matchStart = int(excerpt.text.size() + match.at - from);
    excerpt.matchLength = int(match.length);
    for (qsizetype i = from; i < to; ++i)
        excerpt.text += text.at(i).isSpace() ? QChar(u' ') : text.at(i);
    if (to < text.size())
        excerpt.text += QChar(0x2026);
    return excerpt;
}

} // namespace csm
