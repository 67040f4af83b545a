#include "core/base/hardening.h"

#include <QtGlobal>

#include <sys/resource.h>
#include <sys/stat.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace csm {

void hardenProcess()
{
    ::umask(077);
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // Also keeps the core away from a handler such as systemd-coredump, which ignores the limit.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace csm
