#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace csm::test {

struct SourceFile
{
    QString path = {}; ///< from the root, with /
    QString text = {};

    bool isHeader() const { return path.endsWith(QLatin1StringView(".h")); }
    int lines() const { return int(text.count(QLatin1Char('\n'))); }
    QStringList includes() const; ///< those in quotes
};

/// Every .h and .cpp below app, core and ui, and below tests when asked for.
QList<SourceFile> sourceTree(bool withTests);

struct Block
{
    QString head = {}; ///< what stands before its brace
    int line = 0;
    int lines = 0; ///< from its brace to the one that closes it
};

/// Function bodies of @p text that lie in namespaces or classes; comments and literals do not count.
QList<Block> functionsIn(const QString &text);

/// Class and struct declarations of @p text.
QList<Block> classesIn(const QString &text);

} // namespace csm::test
