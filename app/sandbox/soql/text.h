#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace csm::sandbox {

/// Caseless, as SOQL compares and sorts texts; below, at or above 0.
int compareText(QByteArrayView a, QByteArrayView b);

/// A text between quotes without the escapes that the tokenizer left to LIKE.
QByteArray withoutLikeEscapes(QByteArrayView text);

/// LIKE: % is any text, _ one character, \% and \_ and \\ themselves; caseless.
class LikePattern
{
public:
    explicit LikePattern(QByteArrayView pattern);

    bool matches(QByteArrayView text) const;

private:
    struct Step
    {
        enum class Kind { Character, AnyCharacter, AnyText };
        Kind kind = Kind::Character;
        QChar character = {};
    };

    QList<Step> m_steps;
};

} // namespace csm::sandbox
