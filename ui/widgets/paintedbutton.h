#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace csm::ui {

/// A button that paints itself from the theme; Return presses it as Space does.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PaintedButton(const Theme &theme, QWidget *parent = nullptr);

protected:
    const Theme &theme() const { return m_theme; }
    Look look() const { return m_theme.look(); }
    bool isHovered() const { return isEnabled() && underMouse(); }

    void keyPressEvent(QKeyEvent *event) override;
    /// The ring of a keyboard user, at the edge of the widget. Called last in paintEvent().
    void paintRing(QPainter &painter, double radius) const;

private:
    const Theme &m_theme;
};

} // namespace csm::ui
