#include "ui/documents/paginator.h"

#include <algorithm>
#include <deque>

namespace csm::ui {

namespace {

/// Sums of line heights differ in their last bits from the room they were cut to.
constexpr double tolerance = 0.01;

class Paginator
{
public:
    Paginator(const Blocks &blocks, double height)
        : m_waiting(blocks.begin(), blocks.end())
        , m_height(height)
    {
    }

    std::vector<PageContent> run()
    {
        while (!m_waiting.empty()) {
            const BlockPtr block = m_waiting.front();
            m_waiting.pop_front();
            if (block->isSpace() && m_y == 0)
                continue;
            if (m_y + block->height() + heightToFollow(*block) <= m_height + tolerance)
                place(block);
            else
                cutOrTurn(block);
        }
        if (m_pages.size() > 1 && m_pages.back().empty())
            m_pages.pop_back();
        return std::move(m_pages);
    }

private:
    void place(const BlockPtr &block)
    {
        m_pages.back().push_back({block, m_y});
        m_y += block->height();
    }

    /// What must be on the same page as the end of @p block: the beginning of the next one that is no
    /// heading.
    double heightToFollow(const Block &block) const
    {
        double height = 0;
        const Block *last = &block;
        for (auto next = m_waiting.begin(); last->keepsWithNext() && next != m_waiting.end(); ++next) {
            last = next->get();
            height += last->keepsWithNext() ? last->height() : last->leastHeight();
        }
        return height;
    }

    void cutOrTurn(const BlockPtr &block)
    {
        const bool atTop = std::ranges::all_of(
            m_pages.back(), [](const PlacedBlock &above) { return above.block->keepsWithNext(); });
        const BlockParts parts = block->split(m_height - m_y, atTop);
        if (parts.head) {
            place(parts.head);
            m_waiting.push_front(parts.tail);
            turn();
        } else if (m_y > 0) {
            m_waiting.push_front(block);
            turn();
        } else {
            place(block); // a heading whose follower has to wait, or a block that fits nowhere
        }
    }

    void turn()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    std::deque<BlockPtr> m_waiting;
    std::vector<PageContent> m_pages = std::vector<PageContent>(1);
    double m_height = 0;
    double m_y = 0;
};

} // namespace

std::vector<PageContent> paginated(const Blocks &blocks, double height)
{
    return Paginator(blocks, height).run();
}

} // namespace csm::ui
