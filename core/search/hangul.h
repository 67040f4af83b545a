#pragma once

#include <QList>
#include <QString>

namespace csm {

/// The letters of a syllable as a keyboard gives them, compound vowels and finals split: 빛 is ㅂㅣㅊ, 값 is
/// ㄱㅏㅂㅅ. A compound letter alone is split, too; anything else stays as it is.
QString jamoOf(QChar character);

/// The initial of a syllable: 빛 is ㅂ; null for anything else.
QChar initialOf(QChar character);

/// Whether @p character is a consonant letter that can be an initial.
bool isInitial(QChar character);

/// What remains of a name when only letters and digits count, in one case, with where each stood.
struct CompactText
{
    QString text = {};
    QList<qsizetype> at = {}; ///< position in the name, by position in text

    explicit CompactText(const QString &name);
};

/// The sounds of a name for the index: its jamo, and everything else that is a word moved to where the
/// tokenizer makes pairs of it, so that any part of a name is found.
QString soundsOf(const QString &compact);

/// The same of the initials; what is no syllable stands for itself.
QString initialsOf(const QString &compact);

} // namespace csm
