#pragma once

#include "ui/documents/block.h"
#include "ui/documents/outlinerow.h"

#include <functional>

namespace csm::ui {

class Paper;

/// Words of the table that holds a plan's objectives.
struct OutlineHead
{
    QString title = {};
    QString owner = {};
    QString due = {};
    QString progress = {};
    std::function<QString(const QString &)> continued
        = {}; ///< the title of an objective begun on a page before
};

/// The outline of a plan as a table: its head stands on every page, rows are kept whole, an objective is
/// followed by at least one row of its own on the same page, and named again where its rows go on.
class OutlineBlock final : public Block
{
public:
    OutlineBlock(const OutlineHead &head, const std::vector<OutlineRow> &rows, const Paper &paper);

    double height() const override;
    double leastHeight() const override;
    BlockParts split(double room, bool atTop) const override;
    void paint(QPainter &painter, QPointF topLeft) const override;

private:
    OutlineBlock(const OutlineBlock &whole, std::vector<OutlineRow> rows, const QString &objective);

    double leadHeight() const; ///< of what stands above the rows
    bool mayEndAfter(size_t row) const;
    BlockParts cutBefore(size_t row) const;
    BlockParts cutInside(size_t row, double room) const;
    QString objectiveAt(size_t row) const; ///< to which the row belongs; empty: it opens one
    void paintHead(QPainter &painter, QPointF topLeft) const;

    const Paper &m_paper;
    OutlineHead m_head;
    std::vector<OutlineRow> m_rows;
    QString m_objective; ///< begun on a page before
    TextBody m_continued;
};

} // namespace csm::ui
