#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace csm {

/// Makes the full-text tokenizer `bigram` known to a connection.
///
/// A run of Hangul, Han or Kana gives its overlapping pairs, and in documents its last character once more,
/// so that words of two syllables are found anywhere in a compound; other letters and digits give whole
/// words, case folded. (reliability sheet 4.2: SQLite's trigram finds no word of two syllables, unicode61
/// only those at a word's start.)
Result<void> registerBigramTokenizer(sqlite3 *handle);

/// Hangul, Han and Kana: characters whose runs give pairs.
bool isPairedCharacter(char32_t c);

/// Letters and digits: what tokens are made of; the paired ones are among them.
bool isWordCharacter(char32_t c);

} // namespace csm
