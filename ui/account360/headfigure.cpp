#include "ui/account360/headfigure.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr int kPadding = 8;

} // namespace

HeadFigure::HeadFigure(const Theme &theme, const QString &label, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_label(label)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void HeadFigure::setValue(const QString &value, Tone tone)
{
    m_value = value;
    m_tone = tone;
    setAccessibleName(m_label + u' ' + value);
    updateGeometry();
    update();
}

QSize HeadFigure::sizeHint() const
{
    const Fonts &fonts = look().fonts;
    const double width
        = qMax(textWidth(m_label, fonts.words(12)), textWidth(m_value, fonts.figures(16, QFont::Bold)));
    return {int(width) + 2 * kPadding, fonts.px(50)};
}

void HeadFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Fonts &fonts = look().fonts;
    const Tokens &tokens = look().tokens;
    if (isHovered())
        paintRounded(painter, rect(), 8, tokens.surface2);
    const QRectF room = QRectF(rect()).adjusted(kPadding, 2, -kPadding, -2);
    const double half = room.height() * 0.42;
    paintTextLine(
        painter, {room.left(), room.top(), room.width(), half}, m_label, fonts.words(12), tokens.text3);
    paintTextLine(painter, {room.left(), room.top() + half, room.width(), room.height() - half}, m_value,
        fonts.figures(16, QFont::Bold), m_tone == Tone::Neutral ? tokens.text : tokens.tone(m_tone).ink);
    paintRing(painter, 8);
}

} // namespace csm::ui
