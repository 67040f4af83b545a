#pragma once

#include <QString>

class QWidget;

namespace csm {
struct Connection;
}

namespace csm::ui {

class Theme;

/// Asks for the token of @p connection; empty: the user does not give it now.
QString askForToken(const Theme &theme, QWidget *parent, const Connection &connection);

} // namespace csm::ui
