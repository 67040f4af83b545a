#include "ui/sync/connectioncard.h"

#include "ui/paint/card.h"
#include "ui/paint/icon.h"
#include "ui/paint/monogram.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kPadding = 13;
constexpr int kMonogram = 28;
constexpr int kNarrowest = 227;
constexpr int kWidest = 320;

} // namespace

ConnectionCard::ConnectionCard(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(kWidest);
}

void ConnectionCard::setTexts(const QString &name, const QString &facts, const ConnectionState &state)
{
    m_name = name;
    m_facts = facts;
    m_state = state;
    setAccessibleName(name + ", "_L1 + state.text);
    setAccessibleDescription(facts);
    updateGeometry();
    update();
}

QSize ConnectionCard::sizeHint() const
{
    const int facts = QFontMetrics(look().fonts.words(12)).horizontalAdvance(m_facts);
    return {qBound(kNarrowest, facts + 2 * kPadding + kMonogram + 12, kWidest), look().fonts.px(86)};
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    const Fonts &fonts = look().fonts;
    paintCard(painter, rect(), look());
    if (isHovered())
        paintRounded(painter, rect(), 10, {}, t.borderStrong);
    paintMonogram(painter, QRectF(kPadding, kPadding, kMonogram, kMonogram), m_name, look());
    const double line = fonts.px(17);
    QRectF row(kPadding + kMonogram + 10, kPadding - 2, 0, line);
    row.setRight(width() - kPadding);
    paintTextLine(painter, row, m_name, fonts.words(13, QFont::DemiBold), t.text);
    row.translate(0, line);
    paintTextLine(painter, row, m_facts, fonts.words(12), t.text2);
    const QRectF foot(kPadding, height() - kPadding - line + 1, width() - 2 * kPadding, line);
    const QColor ink = m_state.tone == Tone::Neutral ? t.text3 : t.tone(m_state.tone).ink;
    paintIcon(painter, {foot.left(), foot.center().y() - 8, 16, 16}, m_state.icon, ink);
    paintTextLine(painter, foot.adjusted(22, 0, 0, 0), m_state.text, fonts.words(12, QFont::Medium), ink);
    paintRing(painter, 10);
}

} // namespace csm::ui
