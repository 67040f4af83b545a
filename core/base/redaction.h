#pragma once

#include <QString>

namespace csm {

/// From here on redacted() blanks out @p secret wherever it stands, also in its percent-encoded form.
/// Thread-safe; short texts (under four characters) are ignored, they would blank out ordinary words.
void hideSecret(const QString &secret);

/// @p text without hidden secrets, and without whatever looks like one: authorization and cookie headers,
/// tokens, passwords, queries of URLs.
QString redacted(const QString &text);

/// @p text as one line that a terminal or a log reader shows as it is: control characters, line separators
/// and direction overrides become visible escapes.
QString oneLine(const QString &text);

} // namespace csm
