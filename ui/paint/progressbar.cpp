#include "ui/paint/progressbar.h"

#include "ui/paint/shapes.h"

#include <QPainter>

namespace csm::ui {

void paintProgress(
    QPainter &painter, const QRectF &rect, std::optional<double> share, const QColor &color, const Look &look)
{
    const double radius = rect.height() / 2;
    paintRounded(painter, rect, radius, look.tokens.surface3);
    if (!share || !(*share > 0))
        return;
    QRectF filled = rect;
    filled.setWidth(qMax(rect.height(), rect.width() * qMin(1.0, *share))); // the least seen is a dot
    paintRounded(painter, filled, radius, color);
}

QColor progressColor(std::optional<double> share, bool late, const Tokens &tokens)
{
    if (share && *share >= 1)
        return tokens.good.fill;
    return late ? tokens.risk.fill : tokens.series[1];
}

} // namespace csm::ui
