#pragma once

#include "core/account360/accountoverview.h"
#include "ui/format/language.h"

#include <QJsonObject>

namespace csm::ctl {

/// All that `csmctl show` says of an account.
QJsonObject overviewJson(const AccountOverview &overview, ui::Language language);

} // namespace csm::ctl
