#pragma once

#include "core/domain/connection.h"
#include "core/domain/entity.h"
#include "core/domain/skippedrecord.h"

#include <QString>

namespace csm {

QString entityText(Entity entity); ///< in the plural, as it starts a line: "Accounts"
QString skipReasonText(SkipReason reason); ///< why a record was left out, as half a sentence
QString scopeText(Scope scope); ///< "My accounts"
QString connectionStatusText(ConnectionStatus status);

} // namespace csm
