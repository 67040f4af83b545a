#pragma once

#include "core/domain/successplan.h"
#include "ui/format/format.h"
#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// A success plan in two lines: its name, how far it is. Opens it.
class PlanLine final : public PaintedButton
{
    Q_OBJECT
public:
    PlanLine(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setPlan(const SuccessPlan &plan, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

private:
    void paintEvent(QPaintEvent *event) override;

    const Format m_format;
    QString m_name; ///< not the button's text: an & in it would become a key
    QString m_steps;
    std::optional<double> m_progress;
    bool m_late = false;
};

} // namespace csm::ui
