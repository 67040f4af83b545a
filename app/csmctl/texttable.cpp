#include "app/csmctl/texttable.h"

#include "core/base/redaction.h"

#include <algorithm>
#include <utility>

namespace csm::ctl {

namespace {

constexpr std::pair<char32_t, char32_t> wide[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return std::ranges::any_of(wide, [c](const auto &range) { return c >= range.first && c <= range.second; })
        ? 2
        : 1;
}

/// @p text within @p most columns; an ellipsis stands for what does not fit.
QString cut(const QString &text, int most)
{
    if (terminalWidth(text) <= most)
        return text;
    int width = 1;
    qsizetype end = 0;
    for (const uint c : text.toUcs4()) {
        width += widthOf(c);
        if (width > most)
            break;
        end += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return text.left(end) + QChar(0x2026);
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += widthOf(c);
    return width;
}

void TextTable::addColumn(const QString &title, Align align)
{
    m_titles.append(title);
    m_aligns.append(align);
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_titles.size());
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(cut(oneLine(cell), widestCell));
    m_rows.append(clean);
}

QString TextTable::text() const
{
    if (m_rows.isEmpty())
        return {};
    QList<int> widths;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        int width = terminalWidth(m_titles.at(i));
        for (const QStringList &row : m_rows)
            width = std::max(width, terminalWidth(row.at(i)));
        widths.append(width);
    }
    QStringList rules;
    for (const int width : widths)
        rules.append(QString(width, QLatin1Char('-')));
    QString all = line(m_titles, widths) + line(rules, widths);
    for (const QStringList &row : m_rows)
        all += line(row, widths);
    return all;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString gap(widths.at(i) - terminalWidth(cells.at(i)), QLatin1Char(' '));
        if (i > 0)
            line += QLatin1String("  ");
        line += m_aligns.at(i) == Align::Left ? cells.at(i) + gap : gap + cells.at(i);
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace csm::ctl
