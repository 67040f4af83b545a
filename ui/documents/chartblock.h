#pragma once

#include "ui/charts/chartspec.h"
#include "ui/documents/block.h"

namespace csm::ui {

class Paper;

/// A chart in vectors. Its title is a heading above it.
class ChartBlock final : public Block
{
public:
    ChartBlock(const ChartSpec &spec, const Paper &paper)
        : m_paper(paper)
        , m_spec(spec)
    {
    }

    double height() const override;
    void paint(QPainter &painter, QPointF topLeft) const override;

private:
    const Paper &m_paper;
    ChartSpec m_spec;
};

} // namespace csm::ui
