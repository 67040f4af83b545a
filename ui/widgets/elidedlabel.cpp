#include "ui/widgets/elidedlabel.h"

#include "ui/paint/textline.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace csm::ui {

ElidedLabel::ElidedLabel(const Theme &theme, TextRole role, const QString &text, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

bool ElidedLabel::isElided() const
{
    return textWidth(m_text, fontOf(m_role, look().fonts)) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFont font = fontOf(m_role, look().fonts);
    return {int(textWidth(m_text, font)), QFontMetrics(font).height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTextLine(painter, rect(), m_text, fontOf(m_role, look().fonts), colorOf(m_role, look().tokens));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ThemedWidget::event(event);
    if (isElided())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
    return true;
}

} // namespace csm::ui
