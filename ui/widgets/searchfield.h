#pragma once

#include "ui/widgets/livelineedit.h"

namespace csm::ui {

class Theme;

/// A LiveLineEdit with a magnifier, a cross when there is something to clear, and its shortcut shown while
/// empty.
class SearchField final : public LiveLineEdit
{
    Q_OBJECT
public:
    /// @p name is said by screen readers and shown as the placeholder.
    SearchField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setShortcutHint(const QString &keys); ///< "Ctrl K"

private:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    const Theme &m_theme;
    QAction *m_clear;
    QString m_hint;
};

} // namespace csm::ui
