#include "ui/widgets/tagbutton.h"

#include "ui/paint/shapes.h"
#include "ui/paint/tag.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kRadius = 5;

} // namespace

TagButton::TagButton(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TagButton::setFact(const QString &text, const QString &spoken)
{
    m_text = text;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize TagButton::sizeHint() const
{
    return tagSize(m_text, look()).toSize().grownBy({0, 1, 1, 0});
}

void TagButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, look());
    if (isHovered())
        paintRounded(painter, rect(), kRadius, {}, look().tokens.borderStrong);
    paintRing(painter, kRadius);
}

} // namespace csm::ui
