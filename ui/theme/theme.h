#pragma once

#include "ui/theme/look.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace csm::ui {

/// The look of the running program: one object, made by app right after QApplication and handed on by
/// reference.
///
/// Widgets repaint on changed(); the palette and the style follow by themselves. There is no style sheet:
/// with one, Qt asks it and not the style how big a spin box or a date field is, and each widget costs more.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication &app);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    void setTextScale(double scale); ///< 0.9 to 1.5

    const Tokens &tokens() const { return m_tokens; }
    const Fonts &fonts() const { return m_fonts; }
    Look look() const { return {m_tokens, m_fonts}; }

    /// True for the widget that got the focus by the keyboard: mouse users see no rings.
    bool showsFocusRing(const QWidget *widget) const { return widget && widget == m_ringed; }

signals:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();

    QApplication &m_app;
    const bool m_systemIsDark;
    Mode m_mode = Mode::System;
    Tokens m_tokens;
    Fonts m_fonts;
    QPointer<QWidget> m_ringed;
};

} // namespace csm::ui
