#pragma once

#include "ui/documents/textbody.h"

#include <QLatin1StringView>

#include <optional>

namespace csm::ui {

class Paper;

/// What a row of the outline says.
struct OutlineCells
{
    bool isObjective = false;
    QLatin1StringView icon = {};
    QColor iconColor = {};
    QString title = {};
    QString detail = {};
    QString owner = {};
    QString due = {};
    QString dueNote = {}; ///< why the date matters: late, or over
    QColor dueNoteColor = {};
    std::optional<double> share = {};
    QString percent = {};
    QColor barColor = {};
};

/// Where the columns stand, from the left of the page's text.
struct OutlineColumns
{
    static constexpr double padding = 8;
    static constexpr double owner = 268;
    static constexpr double ownerWidth = 66;
    static constexpr double due = 342;
    static constexpr double dueWidth = 60;
    static constexpr double bar = 408;
    static constexpr double barWidth = 50;
    static constexpr double percent = 460;
    static constexpr double percentWidth = 31;
};

/// A row of the outline, laid out; a value that can be cut between its lines when it is higher than a page.
class OutlineRow
{
public:
    OutlineRow(const OutlineCells &cells, const Paper &paper);

    bool isObjective() const { return m_cells.isObjective; }
    const QString &title() const { return m_cells.title; }
    double height() const;

    /// The lines that fit into @p room; this row keeps the others. Nothing when no line fits.
    std::optional<OutlineRow> takeFirst(double room);

    void paint(QPainter &painter, QPointF topLeft, const Paper &paper) const;

private:
    double textLeft() const;

    OutlineCells m_cells;
    TextBody m_title;
    TextBody m_detail;
    TextBody m_owner;
    TextBody m_due;
    TextBody m_dueNote;
    TextBody m_percent;
};

} // namespace csm::ui
