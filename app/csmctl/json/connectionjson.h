#pragma once

#include "core/domain/connection.h"

#include <QJsonObject>

namespace csm::ctl {

QJsonObject connectionJson(const Connection &connection);

} // namespace csm::ctl
