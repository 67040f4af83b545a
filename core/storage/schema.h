#pragma once

#include "core/base/result.h"

namespace csm {

class Database;

/// Brings @p db to this program's schema, one numbered script (resources/sql) at a time, each in a
/// transaction with its version. A new database takes the same road as an old one.
Result<void> migrate(Database &db);

/// Says whether @p path may be opened by this program; looks without writing a byte.
/// NewerSchema when a newer version wrote it, Damaged when it is no workbench database. No file is fine.
Result<void> checkSchema(const QString &path);

} // namespace csm
