#pragma once

#include "ui/documents/block.h"
#include "ui/documents/textbody.h"
#include "ui/paint/pill.h"

#include <optional>

namespace csm::ui {

class Paper;

/// What kind of document this is, above its title, and at the right how healthy the account is.
class HeadlineBlock final : public Block
{
public:
    HeadlineBlock(const QString &kind, const std::optional<Pill> &health, const Paper &paper);

    double height() const override;
    bool keepsWithNext() const override { return true; }
    void paint(QPainter &painter, QPointF topLeft) const override;

private:
    const Paper &m_paper;
    TextBody m_kind;
    std::optional<Pill> m_health;
};

} // namespace csm::ui
