#pragma once

#include "ui/widgets/themedwidget.h"

#include <optional>

class QTimer;

namespace csm::ui {

/// A thin bar of progress; while the end is not known, a piece of it wanders.
class BusyBar final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit BusyBar(const Theme &theme, QWidget *parent = nullptr);

    void setShare(std::optional<double> share);

private:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    QTimer *m_tick;
    std::optional<double> m_share;
    int m_step = 0;
};

} // namespace csm::ui
