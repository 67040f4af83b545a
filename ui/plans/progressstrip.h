#pragma once

#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// A bar and nothing else.
class ProgressStrip final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(const Theme &theme, QWidget *parent = nullptr);

    void setShare(double share); ///< 0..1

    QSize sizeHint() const override { return {60, 16}; }

private:
    void paintEvent(QPaintEvent *event) override;

    double m_share = 0;
};

} // namespace csm::ui
