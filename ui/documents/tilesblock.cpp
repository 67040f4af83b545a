#include "ui/documents/tilesblock.h"

#include "ui/documents/paper.h"
#include "ui/format/format.h"
#include "ui/paint/shapes.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double tileHeight = 54;
constexpr double gap = 10;
constexpr double padding = 11;

} // namespace

double TilesBlock::height() const
{
    return tileHeight;
}

void TilesBlock::paint(QPainter &painter, QPointF topLeft) const
{
    const Tokens &tokens = m_paper.tokens();
    const auto count = double(m_tiles.size());
    QRectF box(topLeft, QSizeF((Paper::width - gap * (count - 1)) / count, tileHeight));
    for (const DocumentTile &tile : m_tiles) {
        paintRounded(painter, box, 5, tokens.surface, tokens.border, Paper::hairline);
        const double room = box.width() - 2 * padding;
        const QPointF at = box.topLeft() + QPointF(padding, 8);
        TextBody::line(tile.label, m_paper.words(8, QFont::Normal, tokens.text3), room).paint(painter, at);
        const TextStyle style = tile.value == Format::missing()
            ? m_paper.words(16, QFont::Bold, tokens.text3)
            : m_paper.figures(16, QFont::Bold, tokens.text);
        TextBody::line(tile.value, style, room).paint(painter, at + QPointF(0, 14));
        box.translate(box.width() + gap, 0);
    }
}

} // namespace csm::ui
