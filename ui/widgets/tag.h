#pragma once

#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// A small fact on a soft ground.
class Tag final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Tag(
        const Theme &theme, const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_text;
    Tone m_tone;
};

} // namespace csm::ui
