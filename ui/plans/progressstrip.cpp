#include "ui/plans/progressstrip.h"

#include "ui/paint/progressbar.h"

#include <QPainter>

namespace csm::ui {

ProgressStrip::ProgressStrip(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressStrip::setShare(double share)
{
    m_share = share;
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgress(painter, {0, height() / 2.0 - 2.5, double(width()), 5}, m_share,
        progressColor(m_share, false, look().tokens), look());
}

} // namespace csm::ui
