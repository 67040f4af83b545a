#pragma once

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// One line of plain text that gives way: elided where the room is short, whole in its tool tip.
class ElidedLabel final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const Theme &theme, TextRole role = TextRole::Body, const QString &text = {},
        QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

    TextRole m_role;
    QString m_text;
};

} // namespace csm::ui
