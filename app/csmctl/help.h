#pragma once

#include "app/csmctl/program.h"

#include <QString>

namespace csm::ctl {

QString helpOf(const Commands &commands);
QString helpOf(const Command &command);

} // namespace csm::ctl
