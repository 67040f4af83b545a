#pragma once

#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// A filter in force (filled, with a cross when it can be taken away) or one that could be added (dashed).
class Chip final : public PaintedButton
{
    Q_OBJECT
public:
    enum class Kind { Filled, Dashed };

    Chip(const Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeRequested(); ///< the cross, Delete or Backspace

private:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QRect crossRect() const;

    const Kind m_kind;
    bool m_removable = false;
};

} // namespace csm::ui
