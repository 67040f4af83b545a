#include "ui/widgets/tag.h"

#include "ui/paint/tag.h"

#include <QPainter>

namespace csm::ui {

Tag::Tag(const Theme &theme, const QString &text, Tone tone, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_text, look()).toSize().expandedTo({0, 1});
}

QSize Tag::minimumSizeHint() const
{
    return {qMin(160, sizeHint().width()), sizeHint().height()};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, look(), m_tone);
}

} // namespace csm::ui
