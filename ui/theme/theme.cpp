#include "ui/theme/theme.h"

#include "ui/paint/shapes.h"
#include "ui/theme/wbstyle.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

namespace csm::ui {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.canvas);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surface2);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accentInk);
    p.setColor(QPalette::LinkVisited, t.accentInk);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface2);
    p.setColor(QPalette::Midlight, t.surface2);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.borderStrong);
    const QColor off = mixed(t.text3, t.surface, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    return p;
}

} // namespace

Theme::Theme(QApplication &app)
    : m_app(app)
    , m_systemIsDark(app.palette().color(QPalette::Window).lightness() < 128)
{
    m_app.setStyle(new WbStyle(*this));
    m_app.installEventFilter(this);
    apply();
}

// The style refers to this object, and the application outlives it.
Theme::~Theme()
{
    m_app.removeEventFilter(this);
    m_app.setStyle(QStringLiteral("Fusion"));
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    m_fonts = Fonts(qBound(0.9, scale, 1.5));
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
    m_tokens = dark ? Tokens::dark() : Tokens::light();
    m_app.setFont(m_fonts.words(13));
    QToolTip::setFont(m_fonts.words(12));
    m_app.setPalette(paletteOf(m_tokens));
    QToolTip::setPalette(m_app.palette());
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    if (event->type() == QEvent::FocusIn)
        m_ringed = byKey ? widget : nullptr;
    else if (m_ringed == widget)
        m_ringed = nullptr;
    return false;
}

} // namespace csm::ui
