#pragma once

#include <QString>

class QWidget;

namespace csm::ui {

class Theme;

/// Asks before what cannot be undone, and only there. @p action is the verb on the button that does it.
bool confirm(
    const Theme &theme, QWidget *parent, const QString &title, const QString &text, const QString &action);

} // namespace csm::ui
