#pragma once

#include "core/base/error.h"

#include <QString>

namespace csm {

/// An error as a person needs it, in the language of the program.
struct ProblemText
{
    QString what = {}; ///< what happened
    QString safe = {}; ///< what is unharmed
    QString todo = {}; ///< what to do now

    QString joined() const { return what + u' ' + safe + u' ' + todo; }

    friend bool operator==(const ProblemText &, const ProblemText &) = default;
};

/// Error::args fill the sentence in this order: of a network error the host (ForeignHost: then the other
/// host); of Folder, DiskFull, NewerSchema, Damaged, ProfileInUse, Storage, ExportTarget and Configuration
/// the path (Configuration: then the line); of NotFound the name; of Ambiguous the name, then what it fits;
/// of Address and Usage what cannot be used.
ProblemText problemText(const Error &error);

} // namespace csm
