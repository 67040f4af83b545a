#pragma once

#include <QString>

namespace csm::ui {

/// @p text as it can stand on paper: composed (NFC), its lines ended by one kind of break.
///
/// What would not be seen but could deceive or break the page (control characters, marks that turn the
/// reading direction around, halves of characters) becomes U+FFFD, so that nothing is hidden or silently
/// lost.
QString printable(const QString &text);

} // namespace csm::ui
