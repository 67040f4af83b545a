#pragma once

#include "ui/format/format.h"
#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// Computed progress: the word, the bar, the percent.
class ProgressRow final : public ThemedWidget
{
    Q_OBJECT
public:
    ProgressRow(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setProgress(std::optional<double> progress, bool late);

    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    const Format m_format;
    std::optional<double> m_progress;
    bool m_late = false;
};

} // namespace csm::ui
