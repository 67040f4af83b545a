#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace csm {

/// A small file of the program's own (0600). An empty object where there is no file; Configuration where
/// there is one that cannot be read.
Result<QJsonObject> readJsonFile(const QString &path);

/// Whole or not at all. Errors: DiskFull, Folder.
Result<void> writeJsonFile(const QString &path, const QJsonObject &object);

} // namespace csm
