#pragma once

#include "core/base/error.h"

namespace csm::ctl {

/// How csmctl ends, for scripts (README, "csmctl").
enum class ExitCode {
    Done = 0,
    Other = 1, ///< not found, or anything without a code of its own
    Usage = 2, ///< or a name that fits several
    Network = 3,
    SignIn = 4,
    BadData = 5, ///< from the other side
    Storage = 6,
    Cancelled = 7,
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace csm::ctl
