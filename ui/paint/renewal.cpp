#include "ui/paint/renewal.h"

#include "ui/paint/progressbar.h"
#include "ui/paint/textline.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kHorizon = 180;
constexpr double kBar = 4;

} // namespace

Tone renewalTone(std::optional<qint64> days)
{
    return !days || *days > 90 ? Tone::Neutral : *days > 30 ? Tone::Warn : Tone::Risk;
}

void paintRenewal(QPainter &painter, const QRectF &rect, const RenewalMark &mark, const Look &look)
{
    const Tone tone = renewalTone(mark.days);
    const double line = look.fonts.scale() * 18;
    const QRectF words(rect.left(), rect.center().y() - (line + 4 + kBar) / 2, rect.width(), line);
    const QFont strong = look.fonts.figures(13, QFont::Bold);
    const QFont plain = look.fonts.figures(12);
    painter.save();
    paintTextLine(painter, words, mark.countdown, strong, look.tokens.tone(tone).ink);
    if (textWidth(mark.countdown, strong) + 8 + textWidth(mark.date, plain) <= words.width())
        paintTextLine(painter, words, mark.date, plain, look.tokens.text2, Qt::AlignRight);
    painter.restore();
    if (!mark.days)
        return;
    const double share = 1 - qBound(0.0, double(*mark.days), kHorizon) / kHorizon;
    paintProgress(painter, {rect.left(), words.bottom() + 4, rect.width(), kBar}, share,
        look.tokens.tone(tone).fill, look);
}

} // namespace csm::ui
