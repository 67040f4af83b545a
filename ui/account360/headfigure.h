#pragma once

#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// A number in the head of an account: its label above it. Explains itself when pressed.
class HeadFigure final : public PaintedButton
{
    Q_OBJECT
public:
    HeadFigure(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setValue(const QString &value, Tone tone = Tone::Neutral);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    const QString m_label;
    QString m_value;
    Tone m_tone = Tone::Neutral;
};

} // namespace csm::ui
