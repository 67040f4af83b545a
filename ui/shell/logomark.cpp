#include "ui/shell/logomark.h"

#include "ui/paint/card.h"

#include <QPainter>

namespace csm::ui {

LogoMark::LogoMark(const Theme &theme, int px, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    setFixedSize(px, px);
}

void LogoMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLogo(painter, rect(), look());
}

} // namespace csm::ui
