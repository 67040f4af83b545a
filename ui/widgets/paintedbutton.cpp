#include "ui/widgets/paintedbutton.h"

#include "ui/paint/shapes.h"

#include <QKeyEvent>

namespace csm::ui {

PaintedButton::PaintedButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PaintedButton::paintRing(QPainter &painter, double radius) const
{
    if (m_theme.showsFocusRing(this))
        paintRounded(painter, rect(), radius, {}, m_theme.tokens().accent, 2);
}

} // namespace csm::ui
