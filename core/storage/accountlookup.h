#pragma once

#include "core/base/result.h"

#include <QString>

namespace csm {

class Database;

/// Equal for names that differ in nothing but case and in how their letters are put together.
QString foldedName(const QString &name);

/// The local id of the account that @p text names: its id, its CRM id, or its whole name (NFC, caseless).
/// By name only accounts that are not gone. NotFound; Ambiguous with @p text and what it fits as args.
Result<QString> findAccount(Database &db, const QString &text);

} // namespace csm
