#pragma once

#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// The program's mark as a widget.
class LogoMark final : public ThemedWidget
{
    Q_OBJECT
public:
    LogoMark(const Theme &theme, int px, QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace csm::ui
