#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace csm::ui {

/// A widget that paints itself from the theme and follows it.
class ThemedWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ThemedWidget(const Theme &theme, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, &ThemedWidget::themeChanged);
    }

protected:
    const Theme &theme() const { return m_theme; }
    Look look() const { return m_theme.look(); }

    virtual void themeChanged()
    {
        updateGeometry();
        update();
    }

private:
    const Theme &m_theme;
};

} // namespace csm::ui
