#pragma once

#include "ui/widgets/healthbars.h"
#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// One line of HealthBars.
class HealthBarRow final : public PaintedButton
{
    Q_OBJECT
public:
    explicit HealthBarRow(const Theme &theme, QWidget *parent = nullptr);

    void setPart(const HealthPart &part);
    double labelWidth() const;
    void setLabelWidth(double width); ///< so that all bars begin at one line

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< with a shorter bar

private:
    void paintEvent(QPaintEvent *event) override;

    HealthPart m_part;
    double m_labelWidth = 0;
};

} // namespace csm::ui
