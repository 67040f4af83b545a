#pragma once

#include <QString>

namespace csm::ui {

/// @p text as the text of a button that shows it literally: Qt takes an & in one for a key.
QString buttonText(const QString &text);

/// @p name, cut where it is too long for a button, which is as wide as its text.
QString shortName(const QString &name);

} // namespace csm::ui
