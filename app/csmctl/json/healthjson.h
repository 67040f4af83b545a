#pragma once

#include "core/health/healthscorer.h"
#include "ui/format/language.h"

#include <QJsonObject>

namespace csm::ctl {

/// @p asOf: up to when the CRM was read; @p language: of the names.
QJsonObject healthJson(
    const HealthScore &health, const QString &accountId, const QDateTime &asOf, ui::Language language);

} // namespace csm::ctl
