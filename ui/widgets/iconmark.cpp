#include "ui/widgets/iconmark.h"

#include "ui/paint/shapes.h"

#include <QPainter>

namespace csm::ui {

IconMark::IconMark(const Theme &theme, QLatin1StringView iconName, IconInk ink, int px, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_icon(iconName)
    , m_ink(ink)
    , m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(QLatin1StringView iconName, IconInk ink)
{
    m_icon = iconName;
    m_ink = ink;
    update();
}

void IconMark::setGround(Tone tone)
{
    m_ground = tone;
    updateGeometry();
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = look().fonts.px(m_px) + (m_ground ? 10 : 0);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    if (m_ground)
        paintRounded(painter, rect(), width() / 2.0, t.tone(*m_ground).soft);
    const double side = look().fonts.px(m_px);
    paintIcon(painter, {(width() - side) / 2, (height() - side) / 2, side, side}, m_icon,
        m_ground ? t.tone(*m_ground).ink : colorOf(m_ink, t));
}

} // namespace csm::ui
