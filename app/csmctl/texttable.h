#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace csm::ctl {

/// Columns a terminal needs for @p text: two for Hangul and other wide characters, none for marks.
int terminalWidth(const QString &text);

/// A table for people: columns as wide as their widest cell, long cells cut, hostile characters shown as
/// escapes.
class TextTable
{
public:
    enum class Align { Left, Right };
    static constexpr int widestCell = 48;

    void addColumn(const QString &title, Align align = Align::Left);
    void addRow(const QStringList &cells);
    QString text() const; ///< title, rule, rows; nothing at all without rows

private:
    QString line(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_titles;
    QList<Align> m_aligns;
    QList<QStringList> m_rows;
};

} // namespace csm::ctl
