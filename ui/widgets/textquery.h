#pragma once

#include <QList>
#include <QString>

namespace csm::ui {

/// The words of a row in the form in which they are compared: made once, since it costs more than comparing.
class QueriedText
{
public:
    /// @p name is one of @p fields; of it, initials are enough.
    QueriedText(const QStringList &fields, const QString &name);

private:
    friend class TextQuery;

    QString m_sounds;
    QString m_initials;
};

/// What was typed into a filter, taken apart once for all rows: every word must be in one of the fields,
/// whole or as far as its last syllable is typed.
class TextQuery
{
public:
    explicit TextQuery(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QueriedText &row) const;

private:
    struct Word
    {
        QString letters = {};
        bool isInitials = false;
    };

    QList<Word> m_words;
};

} // namespace csm::ui
