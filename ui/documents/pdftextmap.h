#pragma once

#include <QByteArray>

namespace csm::ui {

/// @p pdf, as QPdfWriter made it, with character maps that give back the text people wrote.
///
/// Where a font draws several characters with one glyph, Qt names the first of them: a tab for the space, the
/// radical ⽇ for 日. They look alike, but are not found or copied as what they are.
QByteArray withTextAsWritten(QByteArray pdf);

} // namespace csm::ui
