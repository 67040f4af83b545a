#pragma once

#include "core/domain/successplan.h"

#include <QJsonObject>

namespace csm::ctl {

/// A plan with its outline, internal notes left out.
QJsonObject planJson(const SuccessPlan &plan);

} // namespace csm::ctl
