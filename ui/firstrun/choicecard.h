#pragma once

#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// One of a few ways to go on: a radio button with a line of what it means.
class ChoiceCard final : public PaintedButton
{
    Q_OBJECT
public:
    ChoiceCard(const Theme &theme, QLatin1StringView iconName, const QString &title, const QString &note,
        QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    void paintEvent(QPaintEvent *event) override;
    QRect noteRect(int width) const;

    const QLatin1StringView m_icon;
    const QString m_note;
};

} // namespace csm::ui
