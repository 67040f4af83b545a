#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace csm {

/// Where a text was found in another.
struct TextMatch
{
    qsizetype at = -1;
    qsizetype length = 0;
    bool byInitials = false;

    bool isFound() const { return at >= 0; }
};

/// What the user typed, as words that must all be found; and the full-text queries that find candidates.
class SearchTerms
{
public:
    explicit SearchTerms(const QString &typed);

    bool isEmpty() const { return m_terms.isEmpty(); }
    QString typed() const { return m_typed; } ///< composed, without outer blanks

    /// For columns jamo and choseong; empty: no name can match.
    QString nameQuery() const;
    /// For column body; empty: there is no word in it.
    QString bodyQuery() const;

    /// Checks a candidate, because letters match across syllables; gives the first word's place. Not found
    /// unless all words are.
    TextMatch inName(const QString &name) const;
    TextMatch inBody(const QString &body) const;

private:
    QString m_typed;
    QStringList m_terms;
};

} // namespace csm
