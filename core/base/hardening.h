#pragma once

namespace csm {

/// The first call of every program: new files are private (umask 077), and no core file or debugger of
/// another process sees a token in our memory.
void hardenProcess();

} // namespace csm
