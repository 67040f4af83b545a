#pragma once

#include "core/search/searchqueries.h"

#include <QJsonArray>

namespace csm::ctl {

QJsonArray searchJson(const QList<SearchHit> &hits);

} // namespace csm::ctl
