#include "ui/shell/statusline.h"

#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kLine = 17;

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusLine::setStatus(const StatusText &status)
{
    m_status = status;
    nameItself();
    update();
}

void StatusLine::setCompact(bool compact)
{
    m_compact = compact;
    nameItself();
    update();
}

void StatusLine::nameItself()
{
    setAccessibleName(m_status.state + u' ' + m_status.detail);
    setPlainToolTip(this, m_compact ? m_status.state + u'\n' + m_status.detail : QString());
}

QSize StatusLine::sizeHint() const
{
    return {m_compact ? 36 : 180, look().fonts.px(2 * kLine) + 18};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    painter.fillRect(QRect(m_compact ? 0 : 6, 0, width() - (m_compact ? 0 : 12), 1), t.border);
    const QRectF body = QRectF(rect()).adjusted(0, 5, 0, 0);
    if (isHovered())
        paintRounded(painter, body, 7, t.surface2);
    const double left = m_compact ? (width() - kIcon) / 2.0 : 9;
    if (!m_status.icon.isEmpty())
        paintIcon(painter, {left, body.center().y() - kIcon / 2.0, kIcon, kIcon}, m_status.icon,
            m_status.tone == Tone::Neutral ? t.text2 : t.tone(m_status.tone).ink);
    if (!m_compact) {
        const double line = look().fonts.px(kLine);
        QRectF row(left + kIcon + 10, body.center().y() - line, 0, line);
        row.setRight(width() - 4);
        paintTextLine(painter, row, m_status.state, look().fonts.words(12, QFont::Medium), t.text2);
        row.translate(0, line);
        paintTextLine(painter, row, m_status.detail, look().fonts.words(11), t.text3);
    }
    paintRing(painter, 7);
}

} // namespace csm::ui
