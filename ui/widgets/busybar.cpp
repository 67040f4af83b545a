#include "ui/widgets/busybar.h"

#include "ui/paint/progressbar.h"
#include "ui/paint/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace csm::ui {

namespace {

constexpr int kSteps = 48;

} // namespace

BusyBar::BusyBar(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_tick(new QTimer(this))
{
    setFixedHeight(4);
    m_tick->setInterval(40);
    connect(m_tick, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % kSteps;
        update();
    });
}

void BusyBar::setShare(std::optional<double> share)
{
    m_share = share;
    if (share)
        m_tick->stop();
    else if (isVisible())
        m_tick->start();
    update();
}

void BusyBar::showEvent(QShowEvent *)
{
    if (!m_share)
        m_tick->start();
}

void BusyBar::hideEvent(QHideEvent *)
{
    m_tick->stop();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    paintProgress(painter, rect(), m_share, t.accent, look());
    if (m_share)
        return;
    QPainterPath track;
    track.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(track);
    const double piece = width() * 0.3;
    const double at = (width() + piece) * m_step / kSteps - piece;
    paintRounded(painter, {at, 0, piece, double(height())}, height() / 2.0, t.accent);
}

} // namespace csm::ui
