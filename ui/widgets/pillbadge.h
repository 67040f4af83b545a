#pragma once

#include "ui/paint/pill.h"
#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// A health pill that explains itself when it is pressed.
class PillBadge final : public PaintedButton
{
    Q_OBJECT
public:
    explicit PillBadge(const Theme &theme, const Pill &pill = {}, QWidget *parent = nullptr);

    void setPill(const Pill &pill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    Pill m_pill;
};

} // namespace csm::ui
