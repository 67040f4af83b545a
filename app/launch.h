#pragma once

namespace csm {

/// The program from its command line to its exit code: a window, or pictures of every screen.
int launch(int argc, char **argv);

} // namespace csm
