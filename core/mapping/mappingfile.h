#pragma once

#include "core/base/result.h"
#include "core/mapping/mapping.h"

namespace csm {

/// The mapping that comes with the program for @p system, with the file at @p overlayPath laid over it if
/// there is one. Configuration, naming file and line, when one of them cannot be understood.
Result<Mapping> loadMapping(const QString &system, const QString &overlayPath);

/// The same from texts, for those who have no files. @p overlay may be empty.
Result<Mapping> readMapping(const QByteArray &base, const QByteArray &overlay);

} // namespace csm
