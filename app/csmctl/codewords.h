#pragma once

#include "core/account360/accountrecords.h"
#include "core/domain/healthband.h"

#include <QString>

namespace csm::ctl {

// Words for what JSON gives as codes.
QString bandText(HealthBand band);
QString timelineKindText(TimelineKind kind);
QString hitKindText(const QString &kind); ///< of a search hit: "account", "case", …

} // namespace csm::ctl
