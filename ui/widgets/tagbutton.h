#pragma once

#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// A small fact on a soft ground that explains itself when it is pressed.
class TagButton final : public PaintedButton
{
    Q_OBJECT
public:
    explicit TagButton(const Theme &theme, QWidget *parent = nullptr);

    /// @p spoken is what screen readers say of @p text.
    void setFact(const QString &text, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_text;
};

} // namespace csm::ui
