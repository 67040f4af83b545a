#pragma once

#include "ui/widgets/themedwidget.h"

class QTimer;

namespace csm::ui {

class Button;
class PlainLabel;

/// A short word about what was just done, over the lower right of its parent for eight seconds, often with
/// "undo".
class Toast final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Toast(const Theme &theme, QWidget *parent);

    /// Replaces what it says. The mouse over it, or focus in it, keeps it there.
    void say(const QString &text, const QString &action = {});

signals:
    void actionTriggered();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void place();

    PlainLabel *m_text;
    Button *m_action;
    QTimer *m_end;
};

} // namespace csm::ui
