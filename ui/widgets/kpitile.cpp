#include "ui/widgets/kpitile.h"

#include "ui/paint/card.h"
#include "ui/paint/shapes.h"
#include "ui/paint/sparkline.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kSparkWidth = 78;

} // namespace

KpiTile::KpiTile(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void KpiTile::setFigure(const KpiFigure &figure)
{
    m_figure = figure;
    QStringList said = {figure.label + u':', figure.number, figure.delta.text, figure.delta.hint};
    said.removeAll(QString());
    setAccessibleName(said.join(u' '));
    updateGeometry();
    update();
}

QSize KpiTile::sizeHint() const
{
    const Fonts &fonts = look().fonts;
    const double number = textWidth(m_figure.number, fonts.figures(24, QFont::Bold));
    const double label = textWidth(m_figure.label, fonts.words(12));
    const double spark = m_figure.trend.size() > 1 ? kSparkWidth + 8 : 0;
    return {int(qMax(number, label) + spark) + 2 * kPadding, fonts.px(92)};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Fonts &fonts = look().fonts;
    paintCard(painter, rect(), look());
    if (isHovered() || isDown())
        paintRounded(painter, rect(), 10, {}, look().tokens.borderStrong);

    const double line = fonts.scale();
    QRectF room = QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0);
    if (m_figure.trend.size() > 1) {
        const QRectF spark(room.right() - kSparkWidth + 2, 16 * line, kSparkWidth, 38 * line);
        const Tone tone = m_figure.trendTone;
        paintSparkline(painter, spark, m_figure.trend,
            tone == Tone::Accent ? look().tokens.series[0] : look().tokens.tone(tone).fill);
        room.setRight(spark.left() - 8);
    }
    paintTextLine(painter, {room.left(), 10 * line, room.width(), 20 * line}, m_figure.label, fonts.words(12),
        look().tokens.text3);
    paintTextLine(painter, {room.left(), 31 * line, room.width(), 34 * line}, m_figure.number,
        fonts.figures(24, QFont::Bold), look().tokens.text);
    paintDelta(
        painter, {room.left(), 64 * line, width() - 2.0 * kPadding, 18 * line}, m_figure.delta, look());
    paintRing(painter, 10);
}

} // namespace csm::ui
