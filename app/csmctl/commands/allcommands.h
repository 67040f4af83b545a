#pragma once

#include "app/csmctl/program.h"

namespace csm::ctl {

/// Every word of csmctl, in the order of its help.
Commands allCommands();

} // namespace csm::ctl
