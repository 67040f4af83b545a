#include "ui/charts/chartlegend.h"

#include "ui/paint/pill.h"
#include "ui/paint/textline.h"

#include <QPainter>

#include <cmath>

namespace csm::ui {

namespace {

constexpr double kGap = 18;

} // namespace

ChartLegend::ChartLegend(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    updateGeometry();
    update();
}

QList<QRectF> ChartLegend::placesIn(double width) const
{
    QList<QRectF> places;
    if (m_spec.kind == ChartKind::Donut) {
        const double line = look().fonts.scale() * 28;
        const double half = (width - 20) / 2;
        for (qsizetype i = 0; i < m_spec.series.size(); ++i)
            places.append({double(i % 2) * (half + 20), double(i / 2) * line, half, line});
        return places;
    }
    const double line = look().fonts.scale() * 20;
    QPointF at;
    for (const LegendEntry &entry : legendOf(m_spec, look().tokens)) {
        const double wide = legendEntryWidth(entry, look());
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line};
        places.append({at, QSizeF(wide, line)});
        at.rx() += wide + kGap;
    }
    return places;
}

QSize ChartLegend::sizeHint() const
{
    if (m_spec.kind == ChartKind::Donut)
        return {280, heightForWidth(280)};
    const QList<QRectF> places = placesIn(1e6);
    return places.isEmpty() ? QSize(0, 0)
                            : QSize(int(std::ceil(places.last().right())), int(places.last().bottom()));
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QRectF> places = placesIn(width);
    return places.isEmpty() ? 0 : int(std::ceil(places.last().bottom()));
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRectF> places = placesIn(width());
    if (m_spec.kind != ChartKind::Donut) {
        const QList<LegendEntry> entries = legendOf(m_spec, look().tokens);
        for (qsizetype i = 0; i < entries.size(); ++i)
            paintLegendEntry(painter, places[i], entries[i], look());
        return;
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const ChartSeries &slice = m_spec.series[i];
        paintPill(painter, places[i], {slice.band, slice.name, {}}, look());
        paintTextLine(
            painter, places[i], slice.detail, look().fonts.figures(12), look().tokens.text2, Qt::AlignRight);
    }
}

} // namespace csm::ui
