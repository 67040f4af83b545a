#include "ui/widgets/segmentbutton.h"

#include "ui/format/format.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr int kPadding = 13;
constexpr int kGap = 7;

} // namespace

SegmentButton::SegmentButton(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentButton::setSegment(const Segment &segment)
{
    m_segment = segment;
    // Grouping is the same in both languages.
    m_count = segment.count ? Format(Language::Korean).number(double(*segment.count)) : QString();
    setAccessibleName(m_count.isEmpty() ? segment.text : segment.text + u' ' + m_count);
    updateGeometry();
    update();
}

QFont SegmentButton::countFont() const
{
    return look().fonts.figures(12, QFont::Bold);
}

QSize SegmentButton::sizeHint() const
{
    const Fonts &fonts = look().fonts;
    double width = 2 * kPadding + textWidth(m_segment.text, fonts.words(13, QFont::DemiBold));
    if (!m_count.isEmpty())
        width += kGap + textWidth(m_count, countFont());
    return {int(width), fonts.px(28)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    if (isChecked())
        paintRounded(painter, rect(), 7, t.surface, t.border);
    else if (isHovered())
        paintRounded(painter, rect(), 7, t.surface3);
    const QFont font = look().fonts.words(13, isChecked() ? QFont::DemiBold : QFont::Medium);
    QRectF room = QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0);
    paintTextLine(painter, room, m_segment.text, font, isChecked() ? t.text : t.text2);
    room.setLeft(room.left() + textWidth(m_segment.text, font) + kGap);
    const QColor ink = m_segment.tone == Tone::Neutral ? t.text3 : t.tone(m_segment.tone).ink;
    paintTextLine(painter, room, m_count, countFont(), ink);
    paintRing(painter, 7);
}

} // namespace csm::ui
