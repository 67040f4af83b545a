#include "ui/widgets/pillbadge.h"

#include "ui/paint/shapes.h"

#include <QPainter>
#include <QtMath>

namespace csm::ui {

PillBadge::PillBadge(const Theme &theme, const Pill &pill, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(pill);
}

void PillBadge::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pillText(pill));
    updateGeometry();
    update();
}

QSize PillBadge::sizeHint() const
{
    const QSizeF size = pillSize(m_pill, look()); // rounded down, its last word would be cut
    return {qCeil(size.width()), qCeil(size.height())};
}

void PillBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_pill, look());
    const double radius = height() / 2.0;
    if (isHovered())
        paintRounded(painter, rect(), radius, {}, look().tokens.borderStrong);
    paintRing(painter, radius);
}

} // namespace csm::ui
