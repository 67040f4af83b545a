#include "ui/charts/chartview.h"

#include "ui/charts/chartfill.h"
#include "ui/paint/shapes.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>

namespace csm::ui {

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // crosshair and tip lie over everything
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &ChartView::rebuild);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    if (spec == m_spec)
        return;
    m_spec = spec;
    m_place = {};
    setAccessibleName(spec.note.isEmpty() ? spec.title : spec.title + QStringLiteral(", ") + spec.note);
    setAccessibleDescription({});
    rebuild();
}

// Colours of Qt Charts do not follow a palette, and scales follow the room: building anew is cheap.
void ChartView::rebuild()
{
    m_geometry = layOut(m_spec, QRectF(viewport()->rect()), m_theme.look());
    emptyChart(*chart());
    fillChart(*chart(), m_spec, m_geometry, m_theme.tokens());
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

void ChartView::drawBackground(QPainter *painter, const QRectF &)
{
    paintChartGrid(*painter, m_spec, m_geometry, m_theme.look());
    if (m_spec.kind == ChartKind::StackedBars && m_place.isSomewhere()) {
        QColor light = m_theme.tokens().accent;
        light.setAlphaF(0.07F);
        painter->fillRect(m_geometry.column(m_place.index), light);
    }
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const Look look = m_theme.look();
    paintChartOverlay(*painter, m_spec, m_geometry, look);
    if (m_spec.kind == ChartKind::Donut)
        paintDonutCenter(*painter, m_spec, m_geometry, look);
    if (m_place.isSomewhere()) {
        paintCrosshair(*painter);
        paintChartTip(*painter, anchorOf(m_spec, m_geometry, m_place), QRectF(viewport()->rect()),
            tipOf(m_spec, m_place, look.tokens), look);
    }
    if (m_theme.showsFocusRing(this))
        paintRounded(*painter, viewport()->rect(), 6, {}, look.tokens.accent, 2);
}

void ChartView::paintCrosshair(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_spec.kind == ChartKind::Scatter) {
        painter.setPen(QPen(t.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(anchorOf(m_spec, m_geometry, m_place), 9, 9);
    } else if (m_spec.kind == ChartKind::Lines) {
        const double x = m_geometry.xOf(m_place.index);
        painter.setPen(QPen(t.borderStrong, 1));
        painter.drawLine(QPointF(x, m_geometry.plot.top()), QPointF(x, m_geometry.plot.bottom()));
        for (const ChartSeries &series : m_spec.series) {
            const std::optional<double> value = series.values.value(m_place.index);
            if (!value || series.dashed)
                continue;
            painter.setPen(QPen(t.surface, 1.5));
            painter.setBrush(colorOf(series.ink, t));
            painter.drawEllipse(QPointF(x, m_geometry.yAt(*value)), 4.5, 4.5);
        }
    }
    painter.restore();
}

void ChartView::setPlace(const ChartPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (place.isSomewhere()) {
        setAccessibleDescription(spoken(tipOf(m_spec, place, m_theme.tokens())));
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setPlace(placeAt(m_spec, m_geometry, event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartPlace place = placeAt(m_spec, m_geometry, event->position());
    if (event->button() == Qt::LeftButton && place.isSomewhere())
        emit activated(place.series, place.index);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const QList<ChartPlace> places = placesOf(m_spec, m_geometry);
    const qsizetype at = places.indexOf(m_place);
    const qsizetype last = places.size() - 1;
    if (last >= 0 && event->key() == Qt::Key_Right)
        setPlace(places[qMin(last, at + 1)]);
    else if (last >= 0 && event->key() == Qt::Key_Left)
        setPlace(places[at < 0 ? last : qMax(qsizetype(0), at - 1)]);
    else if (last >= 0 && event->key() == Qt::Key_Home)
        setPlace(places.first());
    else if (last >= 0 && event->key() == Qt::Key_End)
        setPlace(places.last());
    else if (event->key() == Qt::Key_Escape && m_place.isSomewhere())
        setPlace({});
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_place.isSomewhere())
        emit activated(m_place.series, m_place.index);
    else
        event->ignore();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setPlace({});
    QChartView::focusOutEvent(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setPlace({});
    return QChartView::viewportEvent(event);
}

} // namespace csm::ui
