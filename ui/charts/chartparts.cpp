#include "ui/charts/chartparts.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>

#include <cmath>

namespace csm::ui {

namespace {

constexpr double kSwatch = 14;
constexpr double kSwatchGap = 6;

QFont axisFont(const Look &look)
{
    return look.fonts.figures(11);
}

void paintXLabel(QPainter &painter, double x, const QString &text, const ChartGeometry &g, const Look &look)
{
    const double half = textWidth(text, axisFont(look)) / 2 + 1;
    const QRectF rect(x - half, g.plot.bottom() + 6, 2 * half, look.fonts.scale() * 16);
    paintTextLine(painter, rect, text, axisFont(look), look.tokens.text3, Qt::AlignHCenter);
}

/// Every label, or every second, third …, so that they do not touch.
void paintCategoryLabels(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    QList<int> labelled;
    double widest = 0;
    for (int i = 0; i < g.categories; ++i) {
        if (spec.categories[i].axis.isEmpty())
            continue;
        labelled.append(i);
        widest = std::max(widest, textWidth(spec.categories[i].axis, axisFont(look)));
    }
    if (labelled.isEmpty())
        return;
    const double slot = g.plot.width() / double(labelled.size());
    const int every = std::max(1, int(std::ceil((widest + 8) / slot)));
    for (qsizetype i = 0; i < labelled.size(); i += every)
        paintXLabel(painter, g.xOf(labelled[i]), spec.categories[labelled[i]].axis, g, look);
}

QPen dashes(const QColor &color, double width)
{
    QPen pen(color, width);
    pen.setDashPattern({4, 3});
    return pen;
}

void paintRunningEnds(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    for (const ChartSeries &series : spec.series) {
        for (const QPolygonF &line : linesOf(series, g.categories)) {
            if (!endsRunning(spec, series, line))
                continue;
            painter.setPen(QPen(colorOf(series.ink, look.tokens), 1.75));
            painter.setBrush(look.tokens.surface);
            painter.drawEllipse(QPointF(g.xOf(g.categories - 1), g.yAt(line.last().y())), 3, 3);
        }
    }
}

void paintRunningBars(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    QColor veil = look.tokens.surface;
    veil.setAlphaF(0.5F);
    for (int i = 0; i < g.categories; ++i) {
        if (!spec.categories[i].running)
            continue;
        const auto [low, high] = stackOf(spec, i);
        const double half = g.column(i).width() * kBarShare / 2 + 0.5;
        painter.fillRect(
            QRectF(QPointF(g.xOf(i) - half, g.yAt(high)), QPointF(g.xOf(i) + half, g.yAt(low))), veil);
    }
}

} // namespace

void paintChartGrid(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    if (spec.kind == ChartKind::Donut)
        return;
    painter.save();
    const double line = look.fonts.scale() * 16;
    for (const double tick : g.y.ticks()) {
        const double y = g.yAt(tick);
        painter.setPen(QPen(look.tokens.border, 1));
        painter.drawLine(QPointF(g.plot.left(), y), QPointF(g.plot.right(), y));
        paintTextLine(painter, {g.plot.left() - 208, y - line / 2, 200, line}, g.y.markText(tick, spec.y),
            axisFont(look), look.tokens.text3, Qt::AlignRight);
    }
    if (spec.kind == ChartKind::Scatter) {
        for (const double tick : g.x.ticks())
            paintXLabel(painter, g.xAt(tick), g.x.markText(tick, spec.x), g, look);
    } else {
        paintCategoryLabels(painter, spec, g, look);
    }
    painter.restore();
}

void paintChartOverlay(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (spec.kind == ChartKind::StackedBars) {
        paintRunningBars(painter, spec, g, look);
        painter.setPen(QPen(look.tokens.borderStrong, 1));
        painter.drawLine(QPointF(g.plot.left(), g.yAt(0)), QPointF(g.plot.right(), g.yAt(0)));
    }
    if (spec.kind == ChartKind::Lines)
        paintRunningEnds(painter, spec, g, look);
    if (spec.target) {
        painter.setPen(dashes(look.tokens.text3, 1.25));
        const double y = g.yAt(spec.target->value);
        painter.drawLine(QPointF(g.plot.left(), y), QPointF(g.plot.right(), y));
    }
    painter.restore();
}

void paintDonutCenter(QPainter &painter, const ChartSpec &spec, const ChartGeometry &g, const Look &look)
{
    const double line = look.fonts.scale();
    const QPointF middle = g.plot.center();
    painter.save();
    paintTextLine(painter, {g.plot.left(), middle.y() - 26 * line, g.plot.width(), 30 * line},
        spec.centerNumber, look.fonts.figures(24, QFont::Bold), look.tokens.text, Qt::AlignHCenter);
    paintTextLine(painter, {g.plot.left(), middle.y() + 4 * line, g.plot.width(), 18 * line},
        spec.centerCaption, look.fonts.words(12), look.tokens.text3, Qt::AlignHCenter);
    painter.restore();
}

QList<LegendEntry> legendOf(const ChartSpec &spec, const Tokens &tokens)
{
    QList<LegendEntry> entries;
    for (const ChartSeries &series : spec.series) {
        if (!series.name.isEmpty())
            entries.append({series.name, colorOf(series.ink, tokens), series.dashed});
    }
    if (spec.target)
        entries.append({spec.target->name, tokens.text3, true});
    return entries;
}

double legendEntryWidth(const LegendEntry &entry, const Look &look)
{
    return kSwatch + kSwatchGap + textWidth(entry.name, look.fonts.words(12));
}

void paintLegendEntry(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(entry.color, 2, Qt::SolidLine, Qt::RoundCap);
    if (entry.dashed) {
        pen = QPen(entry.color, 1.75);
        pen.setDashPattern({2.5, 1.5});
    }
    painter.setPen(pen);
    const double y = rect.center().y() + 0.5;
    painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.left() + kSwatch - 1, y));
    paintTextLine(painter, rect.adjusted(kSwatch + kSwatchGap, 0, 1, 0), entry.name, look.fonts.words(12),
        look.tokens.text2);
    painter.restore();
}

void paintChartTip(
    QPainter &painter, QPointF anchor, const QRectF &room, const ChartTip &tip, const Look &look)
{
    const QFont words = look.fonts.words(12);
    const QFont figures = look.fonts.figures(12, QFont::Bold);
    const double line = look.fonts.scale() * 19;
    double width = textWidth(tip.title, words);
    for (const ChartTip::Line &row : tip.lines)
        width = std::max(width, 14 + textWidth(row.name, words) + 14 + textWidth(row.value, figures));
    const QSizeF size(std::min(width + 22, room.width()), line * double(tip.lines.size() + 1) + 12);
    const bool rightOf = anchor.x() + 14 + size.width() <= room.right();
    const double x = rightOf ? anchor.x() + 14 : std::max(room.left(), anchor.x() - 14 - size.width());
    const double y = std::clamp(anchor.y(), room.top(), std::max(room.top(), room.bottom() - size.height()));
    const QRectF box(QPointF(x, y), size);
    painter.save();
    paintRounded(painter, box, 8, look.tokens.surface, look.tokens.borderStrong);
    QRectF row(box.left() + 11, box.top() + 6, box.width() - 22, line);
    paintTextLine(painter, row, tip.title, words, look.tokens.text3);
    for (const ChartTip::Line &each : tip.lines) {
        row.translate(0, line);
        paintRounded(painter, {row.left(), row.center().y() - 4, 8, 8}, 4, each.color);
        paintTextLine(painter, row.adjusted(14, 0, 0, 0), each.name, words, look.tokens.text2);
        paintTextLine(painter, row, each.value, figures, look.tokens.text, Qt::AlignRight);
    }
    painter.restore();
}

QList<QPolygonF> linesOf(const ChartSeries &series, int categories)
{
    QList<QPolygonF> lines;
    bool open = false;
    for (int i = 0; i < std::min(categories, int(series.values.size())); ++i) {
        const std::optional<double> value = series.values[i];
        if (!value) {
            open = false;
            continue;
        }
        if (!open)
            lines.append(QPolygonF());
        else if (series.stepped)
            lines.last().append({double(i), lines.last().last().y()});
        lines.last().append({double(i), *value});
        open = true;
    }
    return lines;
}

bool endsRunning(const ChartSpec &spec, const ChartSeries &series, const QPolygonF &line)
{
    return !spec.categories.isEmpty() && spec.categories.last().running && !series.stepped && !series.dashed
        && line.size() > 1 && int(line.last().x()) == int(spec.categories.size()) - 1;
}

} // namespace csm::ui
