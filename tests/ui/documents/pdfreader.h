#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace csm::test {

/// A PDF as poppler's tools see it, which know nothing of how it was made.
class PdfReader
{
public:
    explicit PdfReader(const QString &path)
        : m_path(path)
    {
    }

    /// All text, in the order in which it was written; pages end with a form feed.
    QString text() const;
    /// Without the lines above and below the text of a page.
    QStringList bodies() const;
    int pageCount() const;
    QString info() const;
    QStringList fonts() const; ///< one line each
    QStringList images() const; ///< one line each
    QImage firstPage(int dpi) const; ///< as another program paints it
    QByteArray bytes() const;

private:
    QString run(const QString &program, const QStringList &arguments) const;

    QString m_path;
};

/// Without blanks: a line that was wrapped is the same text.
QString withoutBlanks(const QString &text);

} // namespace csm::test
