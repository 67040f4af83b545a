#include "app/sandbox/soql/text.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

} // namespace

int compareText(QByteArrayView a, QByteArrayView b)
{
    if (isAscii(a) && isAscii(b))
        return a.compare(b, Qt::CaseInsensitive);
    return QString::compare(QString::fromUtf8(a), QString::fromUtf8(b), Qt::CaseInsensitive);
}

QByteArray withoutLikeEscapes(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        i += text[i] == '\\' && i + 1 < text.size();
        plain.append(text[i]);
    }
    return plain;
}

LikePattern::LikePattern(QByteArrayView pattern)
{
    const QString text = QString::fromUtf8(pattern).toCaseFolded();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            m_steps.append({Step::Kind::Character, text[++i]});
        else if (text[i] == u'%')
            m_steps.append({Step::Kind::AnyText});
        else if (text[i] == u'_')
            m_steps.append({Step::Kind::AnyCharacter});
        else
            m_steps.append({Step::Kind::Character, text[i]});
    }
}

/// Goes back to the last % only, so the time is at most length times length.
bool LikePattern::matches(QByteArrayView raw) const
{
    const QString text = QString::fromUtf8(raw).toCaseFolded();
    qsizetype step = 0, at = 0, lastAnyText = -1, retryAt = 0;
    while (at < text.size()) {
        const bool hasStep = step < m_steps.size();
        if (hasStep && m_steps[step].kind == Step::Kind::AnyText) {
            lastAnyText = step++;
            retryAt = at;
        } else if (hasStep
            && (m_steps[step].kind == Step::Kind::AnyCharacter || m_steps[step].character == text[at])) {
            ++step;
            ++at;
        } else if (lastAnyText >= 0) {
            step = lastAnyText + 1;
            at = ++retryAt;
        } else {
            return false;
        }
    }
    return std::all_of(m_steps.begin() + step, m_steps.end(),
        [](const Step &rest) { return rest.kind == Step::Kind::AnyText; });
}

} // namespace csm::sandbox
