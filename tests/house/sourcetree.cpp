#include "tests/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

/// The same text with comments, literals and preprocessor lines blanked out, line by line.
QString withoutWords(const QString &text)
{
    static const QRegularExpression words(
        uR"rx(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)rx"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QString blank;
    blank.reserve(text.size());
    qsizetype from = 0;
    for (auto it = words.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        blank += QStringView(text).mid(from, match.capturedStart() - from);
        blank += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    blank += QStringView(text).mid(from);
    return blank;
}

enum class Kind { Namespace, Class, Function, Other };

Kind kindOf(const QString &head)
{
    static const QRegularExpression space(u"\\bnamespace\\b"_s);
    static const QRegularExpression type(u"\\b(class|struct)\\s+[^;()=]*$"_s);
    static const QRegularExpression function(
        u"\\)\\s*(const|noexcept|override|final|mutable|&&?|->[^{};]*|:[^;]*|\\s)*$"_s);
    if (head.contains(space))
        return Kind::Namespace;
    if (head.contains(type) && !head.contains(u"enum"_s))
        return Kind::Class;
    return head.contains(function) ? Kind::Function : Kind::Other;
}

QList<Block> blocksIn(const QString &text, Kind wanted)
{
    struct Open
    {
        Kind kind;
        QString head;
        int line;
    };
    QList<Block> found;
    QList<Open> open;
    QString head;
    int line = 1;
    for (const QChar c : withoutWords(text)) {
        if (c == u'\n')
            ++line;
        if (c == u'{') {
            const bool inside = std::ranges::any_of(
                open, [](const Open &o) { return o.kind == Kind::Function || o.kind == Kind::Other; });
            open.append({inside ? Kind::Other : kindOf(head), head.simplified(), line});
            head.clear();
        } else if (c == u'}') {
            if (open.isEmpty())
                return found;
            const Open closed = open.takeLast();
            if (closed.kind == wanted)
                found.append({closed.head, closed.line, line - closed.line + 1});
            head.clear();
        } else if (c == u';') {
            head.clear();
        } else {
            head += c;
        }
    }
    return found;
}

} // namespace

QStringList SourceFile::includes() const
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QList<SourceFile> sourceTree(bool withTests)
{
    const QDir root(QStringLiteral(CSM_SOURCE_TREE));
    QStringList folders = {u"app"_s, u"core"_s, u"ui"_s};
    if (withTests)
        folders.append(u"tests"_s);
    QList<SourceFile> files;
    for (const QString &folder : std::as_const(folders)) {
        QDirIterator it(
            root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QFile::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QList<Block> functionsIn(const QString &text)
{
    return blocksIn(text, Kind::Function);
}

QList<Block> classesIn(const QString &text)
{
    return blocksIn(text, Kind::Class);
}

} // namespace csm::test
