#pragma once

#include <QString>

#include <optional>

namespace csm::bench {

/// Prints the time from a process's start to the first painted portfolio beside that of an empty QMainWindow.
void benchStart(const QString &profile);

/// The processes that benchStart() times; nullopt when this is not one of them.
std::optional<int> runChild(int argc, char **argv);

} // namespace csm::bench
