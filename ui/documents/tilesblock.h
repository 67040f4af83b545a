#pragma once

#include "ui/documents/block.h"

#include <QString>

namespace csm::ui {

class Paper;

struct DocumentTile
{
    QString label = {};
    QString value = {}; ///< "–" where it is not known
};

/// The figures that sum a document up, side by side.
class TilesBlock final : public Block
{
public:
    TilesBlock(const std::vector<DocumentTile> &tiles, const Paper &paper)
        : m_paper(paper)
        , m_tiles(tiles)
    {
    }

    double height() const override;
    void paint(QPainter &painter, QPointF topLeft) const override;

private:
    const Paper &m_paper;
    std::vector<DocumentTile> m_tiles;
};

} // namespace csm::ui
