#include "ui/widgets/healthbarrow.h"

#include "ui/paint/progressbar.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kBar = 6;
constexpr int kBarWidth = 60;
constexpr int kShortBar = 36;
constexpr double kNumber = 36;

} // namespace

HealthBarRow::HealthBarRow(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void HealthBarRow::setPart(const HealthPart &part)
{
    m_part = part;
    setAccessibleName(part.label + u' ' + part.number);
    update();
}

double HealthBarRow::labelWidth() const
{
    return textWidth(m_part.label, look().fonts.words(12, QFont::Medium));
}

void HealthBarRow::setLabelWidth(double width)
{
    m_labelWidth = width;
    updateGeometry();
    update();
}

QSize HealthBarRow::sizeHint() const
{
    return {int(m_labelWidth + 16 + kBarWidth + kNumber), look().fonts.px(26)};
}

QSize HealthBarRow::minimumSizeHint() const
{
    return sizeHint() - QSize(kBarWidth - kShortBar, 0);
}

void HealthBarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    if (isHovered())
        paintRounded(painter, rect(), 6, t.surface2);
    const QRectF room = rect();
    paintTextLine(painter, {room.left(), 0, m_labelWidth, room.height()}, m_part.label,
        look().fonts.words(12, QFont::Medium), t.text2);
    const QRectF bar(room.left() + m_labelWidth + 16, room.center().y() - kBar / 2 + 0.5,
        room.width() - m_labelWidth - 16 - kNumber, kBar);
    const std::optional<double> share = m_part.score ? std::optional(*m_part.score / 100) : std::nullopt;
    paintProgress(painter, bar, share, t.tone(m_part.tone).fill, look());
    paintTextLine(painter, room.adjusted(0, 0, -4, 0), m_part.number, look().fonts.figures(12, QFont::Bold),
        m_part.score ? t.text : t.text3, Qt::AlignRight);
    paintRing(painter, 6);
}

} // namespace csm::ui
