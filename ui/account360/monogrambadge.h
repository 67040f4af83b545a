#pragma once

#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// An account's monogram as a widget.
class MonogramBadge final : public ThemedWidget
{
    Q_OBJECT
public:
    MonogramBadge(const Theme &theme, int px, QWidget *parent = nullptr);

    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    const int m_px;
    QString m_name;
};

} // namespace csm::ui
