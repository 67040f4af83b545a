#include "ui/documents/suggestedfilename.h"

#include "ui/documents/printable.h"

#include <QList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr qsizetype longestPart = 88; ///< bytes; two of them, the date and the rest stay below 200

/// Letters, figures and their marks of every script, and what joins them. So no path, no hidden file, no name
/// that a system keeps for itself, nothing that turns the reading direction around.
bool isPlain(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == u'-' || c == u'_' || c == u'(' || c == u')';
}

QString plain(const QString &text)
{
    QString out;
    for (const char32_t c : printable(text).toUcs4())
        out += isPlain(c) ? QChar::fromUcs4(c) : QStringView(u" ");
    return out.simplified();
}

/// Cut between characters as people see them.
QString cut(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() > longestPart)
            break;
        end = next;
    }
    return text.left(end).trimmed();
}

} // namespace

QString suggestedFileName(const QString &account, const QString &plan, QDate date)
{
    QStringList parts = {cut(plain(account)), cut(plain(plan)), date.toString(Qt::ISODate)};
    if ((parts[1] + u' ').startsWith(parts[0] + u' ', Qt::CaseInsensitive))
        parts[0].clear(); // many plans are named after their account
    parts.removeAll(QString());
    return parts.join(" - "_L1) + ".pdf"_L1;
}

} // namespace csm::ui
