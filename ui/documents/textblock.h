#pragma once

#include "ui/documents/block.h"
#include "ui/documents/textbody.h"

namespace csm::ui {

/// A paragraph, cut between lines, though not so that one line stands alone.
class TextBlock : public Block
{
public:
    explicit TextBlock(const TextBody &body)
        : m_body(body)
    {
    }

    double height() const override { return m_body.height(); }
    double leastHeight() const override;
    BlockParts split(double room, bool atTop) const override;
    void paint(QPainter &painter, QPointF topLeft) const override;

protected:
    virtual BlockPtr like(const TextBody &body) const; ///< one of the same kind with a part of the text

    const TextBody &body() const { return m_body; }

private:
    TextBody m_body;
};

/// The title of what follows, and never parted from it.
class HeadingBlock final : public TextBlock
{
public:
    using TextBlock::TextBlock;

    bool keepsWithNext() const override { return true; }

private:
    BlockPtr like(const TextBody &body) const override;
};

/// Somebody's own words, beside a rule.
class QuoteBlock final : public TextBlock
{
public:
    static constexpr double indent = 14; ///< the body is that much narrower than the page's text

    QuoteBlock(const TextBody &body, const QColor &rule)
        : TextBlock(body)
        , m_rule(rule)
    {
    }

    void paint(QPainter &painter, QPointF topLeft) const override;

private:
    BlockPtr like(const TextBody &body) const override;

    QColor m_rule;
};

/// Nothing, for a while.
class SpaceBlock final : public Block
{
public:
    explicit SpaceBlock(double height)
        : m_height(height)
    {
    }

    double height() const override { return m_height; }
    bool keepsWithNext() const override { return true; }
    bool isSpace() const override { return true; }
    void paint(QPainter &, QPointF) const override { }

private:
    double m_height;
};

} // namespace csm::ui
