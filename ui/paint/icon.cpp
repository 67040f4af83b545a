#include "ui/paint/icon.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

QString pathOf(QLatin1StringView name)
{
    return ":/icons/"_L1 + name + ".svg"_L1;
}

void render(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(svg).render(&painter, rect);
}

} // namespace

QColor colorOf(IconInk ink, const Tokens &tokens)
{
    switch (ink) {
    case IconInk::Text:
        return tokens.text;
    case IconInk::Text2:
        return tokens.text2;
    case IconInk::Text3:
        return tokens.text3;
    case IconInk::Accent:
        return tokens.accentInk;
    case IconInk::OnAccent:
        return tokens.onAccent;
    case IconInk::Good:
        return tokens.good.ink;
    case IconInk::Warn:
        return tokens.warn.ink;
    case IconInk::Risk:
        return tokens.risk.ink;
    case IconInk::Info:
        return tokens.info.ink;
    }
    Q_UNREACHABLE();
}

bool hasIcon(QLatin1StringView name)
{
    return QFile::exists(pathOf(name));
}

void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return render(painter, rect, name, color);
    const double scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(), iconPixmap(name, color, rect.size().toSize(), scale));
}

QPixmap iconPixmap(QLatin1StringView name, const QColor &color, const QSize &size, double scale)
{
    const QString key
        = u"%1 %2 %3 %4 %5"_s.arg(name, color.name()).arg(size.width()).arg(size.height()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    render(painter, QRectF(QPointF(), QSizeF(size)), name, color);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace csm::ui
