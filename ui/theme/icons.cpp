#include "ui/theme/icons.h"

#include "ui/paint/shapes.h"
#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace csm::ui {

namespace {

/// Paints one icon in a colour asked of the theme each time, so that a change of theme needs no new icons.
class TintEngine final : public QIconEngine
{
public:
    TintEngine(const Theme &theme, QLatin1StringView name, IconInk ink)
        : m_theme(theme)
        , m_name(name)
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new TintEngine(m_theme, m_name, m_ink); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(
            rect, iconPixmap(m_name, color(mode), rect.size(), painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), size, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(
            m_name, color(mode), size / scale, scale); // Qt hands over the size in device pixels
    }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Tokens &tokens = m_theme.tokens();
        return mode == QIcon::Disabled ? mixed(tokens.text3, tokens.surface, 0.4) : colorOf(m_ink, tokens);
    }

    const Theme &m_theme;
    const QLatin1StringView m_name;
    const IconInk m_ink;
};

} // namespace

QIcon icon(const Theme &theme, QLatin1StringView name, IconInk ink)
{
    Q_ASSERT_X(hasIcon(name), "icon", name.data());
    return QIcon(new TintEngine(theme, name, ink));
}

} // namespace csm::ui
