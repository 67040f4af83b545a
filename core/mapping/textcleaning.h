#pragma once

#include <QByteArray>

#include <string_view>

namespace csm {

/// Text of a CRM as the cache keeps it: NFC, and control characters replaced by U+FFFD where one can see it.
///
/// In text of one line, line ends and tabs become blanks; in text of several lines they stay, as \n and \t.
/// Above 256 KiB the rest is cut and "[…]" put in its place. Text that is fine already is not copied: then
/// the result looks at @p utf8 and is good for as long as that is.
QByteArray cleanText(std::string_view utf8, bool severalLines);

} // namespace csm
