#pragma once

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;

namespace csm::ui {

class Block;
using BlockPtr = std::shared_ptr<const Block>;

/// A block cut in two; both empty where it cannot be cut.
struct BlockParts
{
    BlockPtr head = {};
    BlockPtr tail = {};
};

/// A piece of a document, as wide as the page's text: it knows its height, may be cut, and paints itself.
class Block
{
public:
    Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;
    virtual ~Block() = default;

    virtual double height() const = 0;

    /// What must fit at the end of a page for the block to begin there.
    virtual double leastHeight() const { return height(); }

    /// Cuts off what fits into @p room. At the top of a page, where more room will never come, the rules that
    /// keep lines together give way.
    virtual BlockParts split(double room, bool atTop) const
    {
        Q_UNUSED(room);
        Q_UNUSED(atTop);
        return {};
    }

    virtual bool keepsWithNext() const { return false; } ///< a heading is not the last thing on a page
    virtual bool isSpace() const { return false; } ///< nothing to see: dropped at the top of a page

    virtual void paint(QPainter &painter, QPointF topLeft) const = 0;
};

using Blocks = std::vector<BlockPtr>;

} // namespace csm::ui
