#include "ui/account360/monogrambadge.h"

#include "ui/paint/monogram.h"

#include <QPainter>

namespace csm::ui {

MonogramBadge::MonogramBadge(const Theme &theme, int px, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MonogramBadge::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize MonogramBadge::sizeHint() const
{
    const int side = look().fonts.px(m_px);
    return {side, side};
}

void MonogramBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMonogram(painter, rect(), m_name, look());
}

} // namespace csm::ui
