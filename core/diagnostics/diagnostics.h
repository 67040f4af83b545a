#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace csm {

class Database;

/// What a report of a fault needs, as text to be looked at before it leaves: versions, connections by host,
/// the last runs, the last lines of the log. No customer's text, no token; English, for whoever repairs it.
Result<QString> diagnosticsText(Database &db, const QStringList &logLines);

} // namespace csm
